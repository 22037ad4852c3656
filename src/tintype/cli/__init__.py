"""The command line: one command per file; no Qt, and nothing heavy until a command runs.

main     the program: its commands, its exit codes
flags    recipe options as flags, and the flags that commands share
show     what a person sees in the terminal
"""
