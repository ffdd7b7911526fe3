"""What enters a tensor: the values' histogram with the range that counts, or channel by channel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.engine.activations import ChannelRanges, ChannelSpread, InputRange
from app.engine.recipe import Clip
from app.gui.activations_desk import ActivationsDesk
from app.gui.background import Background
from app.gui.models.clip_facts import activations_how, input_errors
from app.gui.models.facts import channel_facts, input_facts
from app.gui.pieces import Pieces
from app.gui.plots.channels_chart import ChannelsChart
from app.gui.plots.histogram import Histogram
from app.gui.said import said
from app.gui.widgets.channel_list import ChannelList
from app.gui.widgets.clip_bar import ClipBar
from app.gui.widgets.export_button import ExportButton
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.measure_card import MeasureCard
from app.gui.widgets.parts import column, label, row
from app.gui.widgets.segments import Segments
from app.gui.widgets.weights_view import PLOT_HEIGHT


class ActivationsView(QWidget):
    """Signals:
    chosen: (low, high): a range that shall hold.
    removed: no range shall hold.
    channels_wanted: channels are looked at.
    """

    chosen = Signal(float, float)
    removed = Signal()
    channels_wanted = Signal()

    @classmethod
    def pieces(cls, desk: ActivationsDesk, background: Background) -> Pieces[ActivationsView]:
        """The view, its charts first."""
        histogram = Histogram()
        yield
        channels = ChannelsChart()
        yield
        return cls(desk, background, histogram, channels)

    def __init__(
        self, desk: ActivationsDesk, background: Background, histogram: Histogram, channels: ChannelsChart
    ) -> None:
        super().__init__()
        self.histogram, self.channels = histogram, channels
        self._desk = desk
        self._clip: Clip | None = None
        self._found: InputRange | None = None
        self.measure = MeasureCard(desk)
        self._nothing = label("", "muted", wrap=True)
        self.parts = Segments(
            [
                ("values", self.tr("Values"), self.tr("How often each value occurs, all channels together")),
                ("channels", self.tr("Channels"), self.tr("The range of each input channel; which ones stand out")),
            ]
        )
        self.scale = Segments(
            [
                ("linear", self.tr("Linear"), self.tr("Heights are counts")),
                ("log", self.tr("Log scale"), self.tr("Heights are powers of ten: rare values can be seen too")),
            ]
        )
        self.histogram.setAccessibleName(self.tr("Histogram of the values that enter the tensor"))
        self.histogram.setToolTip(self.tr("How often each value occurs among those that entered this tensor"))
        self._plots = QStackedWidget()
        for plot in (self.histogram, self.channels):
            plot.setMinimumHeight(PLOT_HEIGHT)
            self._plots.addWidget(plot)
        self.export = ExportButton(background, self._file_name, lambda: self._plots.currentWidget())
        self.outliers = ChannelList()
        self.outliers.sentence.hide()  # the measurement has its own
        self.outliers.hide()
        self.sentence = label("", "", wrap=True)
        self.bar = ClipBar(
            self.tr("Values that count (clipping range)"),
            self.tr(
                "Values outside count as the ends of the range when it is decided which weights matter most "
                "(importance), so that rare giants do not outvote all others. Needs quality Balanced or Best."
            ),
        )
        self.facts = FactGrid(3)
        self._shown = QWidget()
        foot = row(self.sentence, self.scale, spacing=12)
        foot.setStretch(0, 1)
        layout = column(
            row(self.parts, None, self.export), self._plots, foot, self.outliers, self.bar, 4, self.facts, spacing=6
        )
        layout.setStretch(1, 1)
        self._shown.setLayout(layout)
        outer = column(self._shown, self._nothing, self.measure, None, spacing=8)
        outer.setStretch(0, 1000)  # the rest is for when it is hidden
        self.setLayout(outer)
        self._connect()
        self.scale.choose("log")  # rare giants are what a person looks for here
        self._refresh()

    def _connect(self) -> None:
        self.parts.chosen.connect(self._on_part)
        self.scale.chosen.connect(lambda key: self.histogram.set_logarithmic(key == "log"))
        self.histogram.moved.connect(self.bar.drag_to)
        self.histogram.released.connect(self.bar.choose)
        self.bar.moved.connect(self.histogram.show_range)
        self.bar.chosen.connect(self.chosen)
        self.bar.removed.connect(self._on_removed)
        self.outliers.chosen.connect(self._on_channel)

    def _on_channel(self, number: int) -> None:
        """One channel's figures and distribution, over those of all."""
        if self.channels.shown is not None and self._found is not None:
            self.parts.choose("values")
            self.facts.show_facts(channel_facts(self.channels.shown, number))
            self._desk.ask_channel(self._found.name, number)

    def show_spread(self, found: ChannelSpread) -> None:
        """Here is the channel that was asked for."""
        if self._found is not None and found.name == self._found.name:
            self.histogram.show_beside((found.edges, found.shares))
            text = self.tr(
                "Filled: all channels. Line: channel {0} alone, from its percentiles, drawn with the same area."
            )
            self.sentence.setText(text.format(found.channel))

    def _file_name(self) -> str:
        return f"{self._found.name if self._found else 'activations'}-inputs-{self.parts.key}"

    def show_input(self, found: InputRange | None) -> None:
        """Show what enters another tensor; None: nothing was measured there."""
        if found is not self._found:
            self._found = found
            self.channels.show_channels(None)
            self.outliers.show_channels(None)
            self.histogram.show_statistics(found)
            self.bar.show_errors(input_errors(found), activations_how())
            if found is not None:
                self._tell_all(found)
            self.show_clip(self._clip)
        self._refresh()

    def _tell_all(self, found: InputRange) -> None:
        """What is said of all channels together."""
        self.sentence.setText(said(found.sentence))
        self.facts.show_facts(input_facts(found))

    def show_channels(self, channels: ChannelRanges) -> None:
        """Here are the channels that were asked for."""
        if self._found is not None and channels.name == self._found.name:
            self.channels.show_channels(channels)
            self.outliers.show_channels(channels)

    def show_failure(self, sentence: str) -> None:
        """Channels cannot be had."""
        self.sentence.setText(sentence)

    def show_clip(self, clip: Clip | None) -> None:
        """Show the range that holds."""
        self._clip = clip
        self.bar.show_range((clip.low, clip.high) if clip else None)
        if clip is not None:
            self.histogram.show_range(clip.low, clip.high)
        elif self._found is not None:
            self.histogram.show_range(self._found.edges[0], self._found.edges[-1])

    @property
    def shows_channels(self) -> bool:
        """Whether channels are looked at."""
        return self.parts.key == "channels"

    def _refresh(self) -> None:
        self._shown.setVisible(self._found is not None)
        self._nothing.setVisible(self._found is None and self._desk.ranges is not None)
        self._nothing.setText(
            self.tr("Nothing was measured here: only tensors that multiply what passes through have an input range.")
        )
        self.measure.setVisible(self._desk.ranges is None or self._desk.measuring)

    def _on_part(self, key: str) -> None:
        values = key == "values"
        self._plots.setCurrentIndex(0 if values else 1)
        self.scale.setVisible(values)
        self.outliers.setVisible(not values)
        if values and self._found is not None:
            self.histogram.show_beside(None)
            self._tell_all(self._found)
        self.bar.setVisible(values and self._found is not None)
        if not values:
            self.channels_wanted.emit()

    def _on_removed(self) -> None:
        """Without a range before, nothing changes elsewhere; the handles go back all the same."""
        self.show_clip(None)
        self.removed.emit()
