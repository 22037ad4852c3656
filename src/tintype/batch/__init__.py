"""A folder at a time: a plan that is seen first, a run that survives what happens, a report.

run        a plan, executed: one `Outcome` for each of its jobs, as they come
workers    processes that do jobs; one that dies takes no other with it
plan       what will be done, what clashes, how much memory it takes, before anything is written
history    what is known of former runs: what need not be done again
state      the file that remembers it, in the folder of the results
work       one job, wherever it is done
picture    a source -> the bytes of its reduced image
thumbnail  small pictures of results, for a report
shared     one palette for all: the clouds of all files add up
find       files in folders, by patterns
naming     how results are called; no two the same
memory     how much a picture takes, how much there is
spool      outcomes on disk until a report is written
reports    a family: one format of report per module
pace       how fast it goes, and how long it will take
control    pause and stop
outcome    what became of one file
job        one file that is to be reduced
choices    what can be chosen about a batch, beside recipe and format
"""

from tintype.batch.choices import Choices
from tintype.batch.control import Control
from tintype.batch.job import Action, Job, Order
from tintype.batch.outcome import Outcome, State
from tintype.batch.plan import Plan, plan
from tintype.batch.run import run
from tintype.batch.workers import Workers

__all__ = [
    "Action",
    "Choices",
    "Control",
    "Job",
    "Order",
    "Outcome",
    "Plan",
    "State",
    "Workers",
    "plan",
    "run",
]
