"""A tensor's weights: their histogram, what lies beside it, the range that is kept, and what their figures mean."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSpinBox, QStackedWidget, QWidget

from app.engine.activations import ChannelRanges
from app.engine.recipe import Clip
from app.engine.statistics import Statistics
from app.gui.background import Background
from app.gui.models.clip_facts import weight_errors, weights_how
from app.gui.models.facts import beside_facts, level_fact, tensor_facts
from app.gui.models.remote_words import of_sample
from app.gui.pieces import Pieces
from app.gui.plots.channels_chart import ChannelsChart
from app.gui.plots.histogram import Bins, Histogram
from app.gui.widgets.beside_box import STORED, BesideBox
from app.gui.widgets.channel_list import ChannelList
from app.gui.widgets.clip_bar import ClipBar
from app.gui.widgets.export_button import ExportButton
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.parts import column, label, number_field, row
from app.gui.widgets.segments import Segments

PLOT_HEIGHT = 130
REST_MS = 250  # several presses of an arrow key are one channel
WHOLE = -1


class WeightsView(QWidget):
    """Signals:
    chosen: (low, high): a range that shall hold.
    removed: no range shall hold.
    channels_wanted: channels are looked at.
    channel_chosen: one channel's number, or None for all.
    """

    chosen = Signal(float, float)
    removed = Signal()
    channels_wanted = Signal()
    channel_chosen = Signal(object)

    @classmethod
    def pieces(cls, background: Background) -> Pieces[WeightsView]:
        """The view, its charts first."""
        histogram = Histogram()
        yield
        channels = ChannelsChart()
        yield
        return cls(background, histogram, channels)

    def __init__(self, background: Background, histogram: Histogram, channels: ChannelsChart) -> None:
        super().__init__()
        self.histogram, self.channels = histogram, channels
        self._clip: Clip | None = None
        self._found: Statistics | None = None
        self._other: Statistics | None = None
        self._difference: float | None = None
        self._note = ""
        self._build(background)
        self._connect()

    def _build(self, background: Background) -> None:
        self.legend = label("", "small", wrap=True)
        self.parts = Segments(
            [
                ("values", self.tr("Values"), self.tr("How often each value occurs")),
                ("channels", self.tr("Channels"), self.tr("How far each column reaches; which ones stand out")),
            ]
        )
        self.scale = Segments(
            [
                ("linear", self.tr("Linear"), self.tr("Heights are counts")),
                ("log", self.tr("Log scale"), self.tr("Heights are powers of ten: rare values can be seen too")),
            ]
        )
        self.channel = QSpinBox()
        self.channel.setRange(WHOLE, WHOLE)
        self.channel.setValue(WHOLE)
        self.channel.setSpecialValueText(self.tr("All channels"))
        self.channel.setPrefix(self.tr("Channel "))
        self.channel.setKeyboardTracking(False)
        number_field(self.channel, self.tr("Channel"), self.tr("Look at one column alone, or at the whole tensor"))
        self.beside = BesideBox()
        self.channels.setAccessibleName(self.tr("Weights by channel"))
        self._plots = QStackedWidget()
        for plot in (self.histogram, self.channels):
            plot.setMinimumHeight(PLOT_HEIGHT)
            self._plots.addWidget(plot)
        self.export = ExportButton(background, self._file_name, lambda: self._plots.currentWidget())
        self.outliers = ChannelList()
        self.bar = ClipBar(
            self.tr("Values kept (clipping range)"),
            self.tr("Weights outside are stored as the ends of the range; the others get finer steps"),
        )
        self.facts = FactGrid(3)
        self._choices = row(self.channel, self.beside, spacing=8)
        self._choices.setStretch(0, 2)
        self._choices.setStretch(1, 3)
        foot = row(self.legend, self.scale, spacing=12)
        foot.setStretch(0, 1)
        layout = column(
            row(self.parts, None, self.export), self._choices, self._plots, foot, self.outliers, self.bar, 4,
            self.facts, spacing=6,
        )  # fmt: skip
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.bar.hide()
        self.outliers.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._on_part)
        self.scale.chosen.connect(lambda key: self.histogram.set_logarithmic(key == "log"))
        self.histogram.moved.connect(self.bar.drag_to)
        self.histogram.released.connect(self.bar.choose)
        self.bar.moved.connect(self.histogram.show_range)
        self.bar.chosen.connect(self.chosen)
        self.bar.removed.connect(self._on_removed)
        self.channel.valueChanged.connect(self._rest.start)
        self._rest.timeout.connect(lambda: self.channel_chosen.emit(self.channel_number))
        self.outliers.chosen.connect(self.show_channel)
        self.beside.chosen.connect(lambda _: self._redraw_beside())

    @property
    def channel_number(self) -> int | None:
        """The channel that is looked at; None: all."""
        return None if self.channel.value() == WHOLE else self.channel.value()

    def show_columns(self, columns: int) -> None:
        """Another tensor, of so many columns; 0: it has no channels. All of it is looked at."""
        self._rest.stop()
        self.channel.blockSignals(True)
        self.channel.setRange(WHOLE, columns - 1 if columns else WHOLE)
        self.channel.setValue(WHOLE)
        self.channel.blockSignals(False)
        self.channel.setEnabled(columns > 0)
        self.parts.button("channels").setEnabled(columns > 0)
        if not columns:
            self.parts.choose("values")
        self.channels.show_channels(None)
        self.outliers.show_channels(None)
        if self.shows_channels:
            self.channels_wanted.emit()

    def show_channel(self, number: int) -> None:
        """Look at one channel alone."""
        self.parts.choose("values")
        self.channel.setValue(number)

    @property
    def shows_channels(self) -> bool:
        """Whether channels are looked at."""
        return self.parts.key == "channels"

    def show_channels(self, found: ChannelRanges) -> None:
        """Here are the channels that were asked for."""
        self.channels.show_channels(found)
        self.outliers.show_channels(found)

    def show_waiting(self) -> None:
        """Statistics are on the way."""
        self._found = None
        self.legend.setText(self.tr("Reading the values …"))
        self.histogram.show_statistics(None)
        self.bar.show_errors(None, "")
        self.facts.show_facts([])

    def show_failure(self, sentence: str) -> None:
        """Statistics cannot be had."""
        self.legend.setText(sentence)

    def show_statistics(self, found: Statistics) -> None:
        """Here they are."""
        self._found = found
        self.histogram.show_statistics(found, self._beside(found))
        errors = weight_errors(found) if found.channel is None else None
        self.histogram.handles.set_visible(errors is not None)
        self.bar.show_errors(errors, weights_how(found.scheme))
        self.bar.setVisible(errors is not None and not self.shows_channels)
        self.show_clip(self._clip)
        self._tell(found)

    def show_other(self, other: Statistics | None, difference: float | None = None, note: str = "") -> None:
        """What the chosen one beside is like; None: there is none, and `note` says why."""
        self._other, self._difference, self._note = other, difference, note
        self._redraw_beside()

    def _redraw_beside(self) -> None:
        if self._found is not None:
            self.histogram.show_beside(self._beside(self._found))
            self._tell(self._found)

    @property
    def _stored(self) -> bool:
        """Whether before and after are compared, not two tensors."""
        return self.beside.key == STORED

    def _beside(self, found: Statistics) -> Bins | None:
        """What is drawn over the bars."""
        if self._stored and found.stored:
            return found.edges, found.stored
        if self._other is not None and not self._stored:
            return self._other.edges, tuple(map(float, self._other.counts))
        return None

    def _tell(self, found: Statistics) -> None:
        """Figures and words for what is drawn."""
        facts = tensor_facts(found)
        if self._other is not None and not self._stored:
            facts = beside_facts(found, self._other, self._difference)
        elif (levels := level_fact(found)) is not None:
            facts.append(levels)
        self.facts.show_facts(facts)
        self.legend.setText(self._words(found))

    def _words(self, found: Statistics) -> str:
        """What the drawing shows."""
        if self._stored and found.stored:
            text = self.tr("Filled: before. Line: after, as {0} stores a sample of it.").format(found.scheme)
        elif self._note:
            text = self._note
        elif self._other is not None:
            text = self.tr("Filled: this one. Line: the one beside, drawn with the same area.")
        elif found.levels:
            text = self.tr("Lines: the {0} values that {1} can store in a typical block (the grid's levels).")
            text = text.format(len(found.levels), found.scheme)
        else:
            text = self.tr("Kept at {0}: every value is practically exact.").format(found.scheme)
        return f"{of_sample(found)} {text}" if found.sampled else text

    def show_clip(self, clip: Clip | None) -> None:
        """Show the range that holds."""
        self._clip = clip
        self.bar.show_range((clip.low, clip.high) if clip else None)
        shown = self.histogram.shown
        if clip is not None:
            self.histogram.show_range(clip.low, clip.high)
        elif shown is not None:
            self.histogram.show_range(shown.edges[0], shown.edges[-1])

    def _on_part(self, key: str) -> None:
        values = key == "values"
        self._plots.setCurrentIndex(0 if values else 1)
        for item in (self.scale, self.channel, self.beside, self.legend):
            item.setVisible(values)
        self.bar.setVisible(values and self.histogram.handles.low.isVisible())
        self.outliers.setVisible(not values)
        if not values:
            self.channels_wanted.emit()

    def _file_name(self) -> str:
        return f"{self._found.name if self._found else 'weights'}-{self.parts.key}"

    def _on_removed(self) -> None:
        """Without a range before, nothing changes elsewhere; the handles go back all the same."""
        self.show_clip(None)
        self.removed.emit()
