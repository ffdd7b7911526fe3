"""What a text does inside a model: the range and the weight of every input channel of every linear layer.

steps = calibrate(model, token_chunks(model, text, 512), folder)
...                                     # a generator of Progress that returns a Calibration
calibration.importance("model.layers.0.mlp.down_proj.weight")   # [columns] float32
"""

from app.engine.calibration.accumulator import PERCENTILES, ChannelSums, HessianSum, blended
from app.engine.calibration.observer import LayerObserver
from app.engine.calibration.record import Calibration
from app.engine.calibration.run import activation_clips, calibrate, calibration_digest
from app.engine.calibration.statistics import ActivationStatistics, Outlier

__all__ = [
    "PERCENTILES",
    "ActivationStatistics",
    "Calibration",
    "ChannelSums",
    "HessianSum",
    "LayerObserver",
    "Outlier",
    "activation_clips",
    "blended",
    "calibrate",
    "calibration_digest",
]
