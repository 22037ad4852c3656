"""The command line: one command per file; no Qt, and no scikit-learn until a command needs it.

main     the program: its commands, its exit codes
flags    recipe options as flags, and the flags that commands share
outlet   where a palette goes: a file or standard output
types    how the value of a flag is read
sections help whose flags are in groups
show     what a person sees in the terminal
"""
