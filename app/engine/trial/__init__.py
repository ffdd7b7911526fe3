"""Try first: a sample of a job, without an output, that says what the whole will be like.

Some tensors of every role and type are stored as the job would store them, a few blocks of rows of each. Their errors
over what the tables expect correct the tables' forecast, role by role; the time that it took, and a matrix product of
the model's own size, tell how long the job will be. A model that is small for the computer is also rehearsed: it reads
a short text with every weight rounded, which says more of its quality than tables that were made for models in
general. All figures are forecasts and must be called so.

`sampling` chooses, `measuring` stores and compares, `timing` times the rest; `forecast` and `duration` make of it what
the whole will be like, `run` does one after another, and `result` is what comes out.
"""

from app.engine.trial.duration import Effort, job_effort
from app.engine.trial.result import Trial, TrialRow
from app.engine.trial.run import known_analysis, try_first

__all__ = ["Effort", "Trial", "TrialRow", "job_effort", "known_analysis", "try_first"]
