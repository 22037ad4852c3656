"""The command line: one command per file; no Qt, and no scikit-learn until a command needs it.

main     the program: its commands, its exit codes
flags    recipe options as flags, and the flags that commands share
show     what a person sees in the terminal
"""
