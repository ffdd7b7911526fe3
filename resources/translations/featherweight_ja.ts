<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>When to start, once more, its folder</source>
   <translation>開始時刻、もう一度、フォルダー</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>比較済み</translation>
  </message>
  <message>
   <source>compressed</source>
   <translation>圧縮済み</translation>
  </message>
  <message>
   <source>learnt</source>
   <translation>学習済み</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>未着手</translation>
  </message>
 </context>
 <context>
  <name>ActivationsView</name>
  <message>
   <source>Channels</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Filled: all channels. Line: channel {0} alone, from its percentiles, drawn with the same area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>高さは個数</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>高さは 10 のべき: まれな値も見えます</translation>
  </message>
  <message>
   <source>Histogram of the values that enter the tensor</source>
   <translation>テンソルに入る値のヒストグラム</translation>
  </message>
  <message>
   <source>How often each value occurs among those that entered this tensor</source>
   <translation>このテンソルに入った値の出現頻度</translation>
  </message>
  <message>
   <source>How often each value occurs, all channels together</source>
   <translation>全チャンネルを合わせた値の出現頻度</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>線形</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Nothing was measured here: only tensors that multiply what passes through have an input range.</source>
   <translation>ここでは測定されていません。通過するものに掛け算するテンソルだけに入力範囲があります。</translation>
  </message>
  <message>
   <source>The range of each input channel; which ones stand out</source>
   <translation>各入力チャンネルの範囲と、目立つもの</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>値</translation>
  </message>
  <message>
   <source>Values outside count as the ends of the range when it is decided which weights matter most (importance), so that rare giants do not outvote all others. Needs quality Balanced or Best.</source>
   <translation>どの重みが重要か(importance)を決めるとき、範囲外の値は端として数え、まれな巨大値が他を圧倒しないようにします。品質「標準」か「最良」が必要です。</translation>
  </message>
  <message>
   <source>Values that count (clipping range)</source>
   <translation>数える値(クリップ範囲)</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>The other model has no tensor of this place and shape.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BesideBox</name>
  <message>
   <source>A second histogram over this one: before and after, or another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As {0} stores it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing beside</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BusyStrip</name>
  <message>
   <source>Asking your questions …</source>
   <translation>質問しています …</translation>
  </message>
  <message>
   <source>Handing the file over …</source>
   <translation>ファイルを渡しています …</translation>
  </message>
  <message>
   <source>Measuring speed …</source>
   <translation>速度を測定中 …</translation>
  </message>
  <message>
   <source>Measuring with a text …</source>
   <translation>テキストで測定中 …</translation>
  </message>
  <message>
   <source>Preparing the original …</source>
   <translation>元を準備中 …</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進み</translation>
  </message>
  <message>
   <source>Putting the small tests to both …</source>
   <translation>両方に小検査を実施中 …</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop this; nothing of it is kept</source>
   <translation>停止。何も残りません</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>残り {0}</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <source>Model card</source>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>What the model's authors write about it</source>
   <translation>モデルの作者による説明</translation>
  </message>
 </context>
 <context>
  <name>ChannelList</name>
  <message>
   <source>Channel {0} reaches {1} times as far as the middle one. Click to see it alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels that stand out (outlier channels): {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading every channel …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} times</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChannelsChart</name>
  <message>
   <source>Activation ranges by channel</source>
   <translation>チャンネルごとの活性範囲</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Each channel's smallest to largest value; the line is the mean size, marks are outlier channels</source>
   <translation>各チャンネルの最小値から最大値。線は平均の大きさ、印は外れ値チャンネル</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>Changed</source>
   <translation>変更済み</translation>
  </message>
  <message>
   <source>Changed answers</source>
   <translation>変わった回答</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>圧縮後</translation>
  </message>
  <message>
   <source>Does it still know the answers?</source>
   <translation>まだ答えを知っていますか?</translation>
  </message>
  <message>
   <source>Every question to which the two gave different answers</source>
   <translation>両者の回答が異なった質問</translation>
  </message>
  <message>
   <source>Everyday questions (question answering)</source>
   <translation>日常の質問 (question answering)</translation>
  </message>
  <message>
   <source>Last run: {0}</source>
   <translation>前回: {0}</translation>
  </message>
  <message>
   <source>Neither is clearly better than guessing ({0}): this test says little about this model.</source>
   <translation>どちらも当て推量 ({0}) より明らかに良いとは言えません。この検査からはほとんど分かりません。</translation>
  </message>
  <message>
   <source>No difference that could not be mere chance with so few questions.</source>
   <translation>この質問数では、偶然では説明できない差はありません。</translation>
  </message>
  <message>
   <source>Not one answer changed.</source>
   <translation>変わった回答は 1 つもありません。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>元</translation>
  </message>
  <message>
   <source>Praise or complaint? (sentiment)</source>
   <translation>賛辞か苦情か (sentiment)</translation>
  </message>
  <message>
   <source>Put both tests to both models</source>
   <translation>両モデルに両方の検査を行う</translation>
  </message>
  <message>
   <source>Questions to which the two gave different answers</source>
   <translation>両者の回答が異なった質問</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>正解</translation>
  </message>
  <message>
   <source>Right answers; with so few questions the true share may lie anywhere between</source>
   <translation>正答数。この質問数では、真の割合はその間のどこにでもあり得ます</translation>
  </message>
  <message>
   <source>Run the small tests</source>
   <translation>小検査を実施</translation>
  </message>
  <message>
   <source>Sixty short sentences (praise or complaint?) and sixty everyday questions with four answers each. Both models choose the answer that they find likeliest, so this works for every model, also one that follows no instructions. It takes about as long as measuring with a text.</source>
   <translation>60 の短文(賛辞か苦情か)と、4 択の日常の質問 60 問。両モデルがそれぞれ最も確からしい答えを選ぶので、指示に従わないモデルでも使えます。テキストでの測定と同じくらい時間がかかります。</translation>
  </message>
  <message>
   <source>The compressed model gained more than chance would explain.</source>
   <translation>圧縮モデルの向上は偶然では説明できません。</translation>
  </message>
  <message>
   <source>The compressed model lost more than chance would explain.</source>
   <translation>圧縮モデルの低下は偶然では説明できません。</translation>
  </message>
  <message>
   <source>right; true share {0} to {1}</source>
   <translation>正解、真の割合 {0}〜{1}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} right ones lost, {1} gained</source>
   <translation>正解 {0} 件減、{1} 件増</translation>
  </message>
 </context>
 <context>
  <name>ChoosePage</name>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Decide the bits of every layer and tensor yourself</source>
   <translation>各層とテンソルのビットを自分で決める</translation>
  </message>
  <message>
   <source>Do again: {0} (Ctrl+Y)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it again (Ctrl+Y)</source>
   <translation>やり直す (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>モデルを探す</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>最初のステップへ</translation>
  </message>
  <message>
   <source>More bits where they matter, at the same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model is open</source>
   <translation>開いているモデルがありません</translation>
  </message>
  <message>
   <source>Open one to decide its bits.</source>
   <translation>開くとビットを決められます。</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presets</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <source>Say how large it may be, or how good it must be</source>
   <translation>許される大きさか必要な品質を指定</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Start from what you want to achieve</source>
   <translation>達成したいことから始める</translation>
  </message>
  <message>
   <source>Take back the last choice (Ctrl+Z)</source>
   <translation>最後の選択を取り消す (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Take back: {0} (Ctrl+Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe as JSON: read, copy, edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The types are chosen tensor by tensor by what they cost the answers (automatic allocation)</source>
   <translation>回答への影響に応じてテンソルごとに型を選ぶ(自動配分)</translation>
  </message>
  <message>
   <source>This recipe beside another one</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClipBar</name>
  <message>
   <source>Best</source>
   <translation>最良</translation>
  </message>
  <message>
   <source>Highest value kept</source>
   <translation>残す最大値</translation>
  </message>
  <message>
   <source>Lowest value kept</source>
   <translation>残す最小値</translation>
  </message>
  <message>
   <source>Remove the range: keep all values</source>
   <translation>範囲を解除: すべての値を残す</translation>
  </message>
  <message>
   <source>The range of least error that this histogram allows</source>
   <translation>このヒストグラムで誤差が最小の範囲</translation>
  </message>
  <message>
   <source>Values above become this one</source>
   <translation>これより上の値はこの値になります</translation>
  </message>
  <message>
   <source>Values below become this one</source>
   <translation>これより下の値はこの値になります</translation>
  </message>
  <message>
   <source>to</source>
   <translation>〜</translation>
  </message>
 </context>
 <context>
  <name>CompareBars</name>
  <message>
   <source>Now</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>Size before and after</source>
   <translation>前後のサイズ</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>その後</translation>
  </message>
  <message>
   <source>{0} becomes {1}</source>
   <translation>{0} が {1} になります</translation>
  </message>
 </context>
 <context>
  <name>ComparePanel</name>
  <message>
   <source>Another preset, one of yours, or what you had before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before the last choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every part that the two recipes give another type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the other recipe be done; undo brings this one back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts that differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts that differ: {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} as it comes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Countdown</name>
  <message>
   <source>Do not wait</source>
   <translation>待たない</translation>
  </message>
  <message>
   <source>Do nothing; the computer goes on as it is</source>
   <translation>何もしない。コンピューターはそのまま</translation>
  </message>
  <message>
   <source>Going to sleep</source>
   <translation>スリープします</translation>
  </message>
  <message>
   <source>Shut down now</source>
   <translation>今すぐシャットダウン</translation>
  </message>
  <message>
   <source>Shutting down</source>
   <translation>シャットダウンします</translation>
  </message>
  <message>
   <source>Sleep now</source>
   <translation>今すぐスリープ</translation>
  </message>
  <message>
   <source>Stay awake</source>
   <translation>スリープしない</translation>
  </message>
  <message>
   <source>The queue has finished. The computer goes to sleep in {0} s.</source>
   <translation>キューが完了しました。{0} 秒後にスリープします。</translation>
  </message>
  <message>
   <source>The queue has finished. The computer shuts down in {0} s.</source>
   <translation>キューが完了しました。{0} 秒後にシャットダウンします。</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>残り時間</translation>
  </message>
 </context>
 <context>
  <name>DetailsCard</name>
  <message>
   <source>Fetch the card's pictures; the computers that hold them learn that you look at it</source>
   <translation>カードの画像を取得。画像のあるコンピューターに閲覧が伝わります</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>取得中 …</translation>
  </message>
  <message>
   <source>Its authors have written no card.</source>
   <translation>作者はカードを書いていません。</translation>
  </message>
  <message>
   <source>Load pictures</source>
   <translation>画像を読み込む</translation>
  </message>
  <message>
   <source>Pictures are not loaded.</source>
   <translation>画像は読み込まれていません。</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>このウィンドウを閉じる</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>診断情報をコピー</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>このテキストをコピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>診断情報</translation>
  </message>
  <message>
   <source>What a maintainer needs to know</source>
   <translation>保守担当者に必要な情報</translation>
  </message>
 </context>
 <context>
  <name>DetailsFiles</name>
  <message>
   <source>Fetched are {0} of {1} files, {2} of {3}.</source>
   <translation>{1} 個中 {0} 個のファイル、{3} 中 {2} を取得します。</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>取得中 …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>リポジトリの中身と、ダウンロードが取得するもの</translation>
  </message>
  <message>
   <source>{1} files, {3}; a download fetches what you choose below.</source>
   <translation>{1} 個のファイル、{3}。下で選んだものを取得します。</translation>
  </message>
 </context>
 <context>
  <name>DetailsOverview</name>
  <message>
   <source>How much text (context, in tokens) the model shall keep in mind; more takes more memory</source>
   <translation>モデルが覚えておくテキスト量(コンテキスト、トークン単位)。多いほどメモリを使います</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>テキストの長さ</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>元のモデル</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>{0} を検索</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} トークン</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Ask the Hub again</source>
   <translation>Hub に再度問い合わせる</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Fetch it; it can be paused and goes on after any interruption</source>
   <translation>取得。一時停止でき、中断後も続きます</translation>
  </message>
  <message>
   <source>Figures, and whether it runs on this computer</source>
   <translation>数値と、このコンピューターで動くかどうか</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>アクセスを得る …</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>中を見る</translation>
  </message>
  <message>
   <source>Looking inside first costs a few MB.</source>
   <translation>先に中を見るには数 MB かかります。</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>ブラウザーでページを開く</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Put the details away (Escape)</source>
   <translation>詳細をしまう (Esc)</translation>
  </message>
  <message>
   <source>See its layers, sizes and sampled values without downloading it; that costs a few MB</source>
   <translation>ダウンロードせずに層、サイズ、サンプル値を見る。数 MB かかります</translation>
  </message>
  <message>
   <source>The model itself, or one GGUF file of it</source>
   <translation>モデル本体、またはその GGUF ファイル</translation>
  </message>
  <message>
   <source>Three steps: accept its terms, make a token, paste it</source>
   <translation>3 つの手順: 条件に同意、トークンを作成、貼り付け</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>リポジトリの中身と、ダウンロードが取得するもの</translation>
  </message>
  <message>
   <source>What its authors write about it</source>
   <translation>作者による説明</translation>
  </message>
  <message>
   <source>What to download</source>
   <translation>ダウンロードするもの</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>作者 {0}</translation>
  </message>
  <message>
   <source>version {0}</source>
   <translation>版 {0}</translation>
  </message>
 </context>
 <context>
  <name>DifferenceTable</name>
  <message>
   <source>Part of the model</source>
   <translation>モデルの部分</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>The other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}、層 {1}</translation>
  </message>
 </context>
 <context>
  <name>DiskBanner</name>
  <message>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Look now whether there is room</source>
   <translation>今すぐ空きを確認</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <source>Show what lies on that disk</source>
   <translation>そのディスクの中身を表示</translation>
  </message>
  <message>
   <source>The queue waits for space on the disk</source>
   <translation>キューはディスクの空きを待っています</translation>
  </message>
 </context>
 <context>
  <name>DownloadRow</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Delete what has arrived, too</source>
   <translation>届いた分も削除</translation>
  </message>
  <message>
   <source>Earlier in the queue</source>
   <translation>キューで前へ</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>キューの先頭</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>アクセスを得る …</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>止まった所から続ける</translation>
  </message>
  <message>
   <source>Hide history</source>
   <translation>履歴を隠す</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Later in the queue</source>
   <translation>キューで後へ</translation>
  </message>
  <message>
   <source>Look inside this model</source>
   <translation>このモデルの中を見る</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>{0} のその他</translation>
  </message>
  <message>
   <source>More: its place in the queue, its folder</source>
   <translation>その他: キューの位置、フォルダー</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>{0} の進み</translation>
  </message>
  <message>
   <source>Remove this download?</source>
   <translation>このダウンロードを削除しますか?</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} を削除</translation>
  </message>
  <message>
   <source>Remove {0} from the list?</source>
   <translation>{0} を一覧から削除しますか?</translation>
  </message>
  <message>
   <source>Remove, keep what has arrived</source>
   <translation>削除し、届いた分は残す</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>Stop here; what has arrived is kept</source>
   <translation>ここで停止。届いた分は残ります</translation>
  </message>
  <message>
   <source>Take this download off the list</source>
   <translation>このダウンロードを一覧から外す</translation>
  </message>
  <message>
   <source>Three steps: terms, token, paste it here</source>
   <translation>3 つの手順: 条件、トークン、ここに貼り付け</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Try at once; what has arrived is kept</source>
   <translation>すぐに試す。届いた分は残ります</translation>
  </message>
  <message>
   <source>What went wrong, when, and why</source>
   <translation>何が、いつ、なぜ失敗したか</translation>
  </message>
  <message>
   <source>{0} have arrived. Kept, they are not fetched again if you change your mind.</source>
   <translation>{0} が届いています。残せば、気が変わっても再取得は不要です。</translation>
  </message>
 </context>
 <context>
  <name>DownloadsPanel</name>
  <message>
   <source>Clear finished</source>
   <translation>完了分を消去</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Fold this list to one line</source>
   <translation>この一覧を 1 行に畳む</translation>
  </message>
  <message>
   <source>Go on with every download that is not finished</source>
   <translation>未完了のダウンロードをすべて続ける</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>すべて一時停止</translation>
  </message>
  <message>
   <source>Progress of all downloads</source>
   <translation>全ダウンロードの進み</translation>
  </message>
  <message>
   <source>Resume all</source>
   <translation>すべて再開</translation>
  </message>
  <message>
   <source>Show each download</source>
   <translation>各ダウンロードを表示</translation>
  </message>
  <message>
   <source>Stop all downloads; what has arrived is kept</source>
   <translation>全ダウンロードを停止。届いた分は残ります</translation>
  </message>
  <message>
   <source>Take the finished ones off the list; the models stay</source>
   <translation>完了分を一覧から外す。モデルは残ります</translation>
  </message>
 </context>
 <context>
  <name>EffortPanel</name>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Back to the text that comes along</source>
   <translation>付属のテキストに戻す</translation>
  </message>
  <message>
   <source>Calibrate with a text file of yours</source>
   <translation>自分のテキストファイルで較正</translation>
  </message>
  <message>
   <source>Calibrate with all texts in</source>
   <translation>次のすべてのテキストで較正:</translation>
  </message>
  <message>
   <source>Calibrate with all texts of a folder of yours</source>
   <translation>自分のフォルダーのすべてのテキストで較正</translation>
  </message>
  <message>
   <source>Calibrate with this text</source>
   <translation>このテキストで較正</translation>
  </message>
  <message>
   <source>How much work goes into it</source>
   <translation>どれだけ手間をかけるか</translation>
  </message>
  <message>
   <source>Reads: {0}</source>
   <translation>読むもの: {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.jsonl *.json *.csv *.html)</source>
   <translation>テキスト (*.txt *.md *.jsonl *.json *.csv *.html)</translation>
  </message>
  <message>
   <source>The model reads this text while it is measured (calibration). One like your own use is best</source>
   <translation>測定中にモデルがこのテキストを読みます(較正)。実際の用途に近いものが最適です</translation>
  </message>
  <message>
   <source>{0} About {1}.</source>
   <translation>{0} 約 {1}。</translation>
  </message>
 </context>
 <context>
  <name>Entrance</name>
  <message>
   <source>Search the Hub</source>
   <translation>Hub を検索</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>検索: 語、所有者/名前、または URL</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ErrorChart</name>
  <message>
   <source>Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved</source>
   <translation>点: 各テンソルの重みの変化量。線: 次の層へ流れるものの変化量</translation>
  </message>
  <message>
   <source>Each dot is a tensor, the line is the average of its layer</source>
   <translation>各点がテンソル、線はその層の平均</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>層ごとの誤差</translation>
  </message>
  <message>
   <source>Error in %</source>
   <translation>誤差 (%)</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>層</translation>
  </message>
 </context>
 <context>
  <name>ErrorTable</name>
  <message>
   <source>Bytes now</source>
   <translation>現在のバイト数</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>誤差</translation>
  </message>
  <message>
   <source>How it is stored now</source>
   <translation>現在の保存形式</translation>
  </message>
  <message>
   <source>Largest miss</source>
   <translation>最大のずれ</translation>
  </message>
  <message>
   <source>Layer {0}: {1}</source>
   <translation>層 {0}: {1}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>モデルの部分</translation>
  </message>
  <message>
   <source>Range before → after</source>
   <translation>範囲 前 → 後</translation>
  </message>
  <message>
   <source>Relative error: how far the values moved, relative to their size</source>
   <translation>相対誤差: 値の変化量(大きさに対する比)</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Smallest and largest value in the original and in the result</source>
   <translation>元と結果の最小値と最大値</translation>
  </message>
  <message>
   <source>The one value that moved most</source>
   <translation>最も変化した値</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>型</translation>
  </message>
  <message>
   <source>Which tensor</source>
   <translation>どのテンソル</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>正確</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Copy picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing (SVG) …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep what is shown as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table (CSV) …</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FamiliesDialog</name>
  <message>
   <source>A row each; the tooltips say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As GGUF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Families</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family</source>
   <translation>系統</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>名前で絞り込み</translation>
  </message>
  <message>
   <source>How a model may be stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a model's layers are built</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>これらの語を含む行のみ表示</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>保存形式</translation>
  </message>
  <message>
   <source>Verified: a model of this kind gave the same answers in llama.cpp as in its makers' own code. Everything else says why it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be compressed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesModel</name>
  <message>
   <source>Fetched</source>
   <translation>取得済み</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Access</source>
   <translation>アクセス</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>すべてのサイズ</translation>
  </message>
  <message>
   <source>At least so many parameters</source>
   <translation>パラメーター数の下限</translation>
  </message>
  <message>
   <source>At most so many parameters</source>
   <translation>パラメーター数の上限</translation>
  </message>
  <message>
   <source>Can be compressed</source>
   <translation>圧縮可能</translation>
  </message>
  <message>
   <source>Every family of models, and how sure it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family</source>
   <translation>系統</translation>
  </message>
  <message>
   <source>From {0}</source>
   <translation>{0} から</translation>
  </message>
  <message>
   <source>Largest size</source>
   <translation>最大サイズ</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>その他の絞り込み</translation>
  </message>
  <message>
   <source>Only models that run on this computer at about 4 bits</source>
   <translation>約 4 ビットでこのコンピューターで動くモデルのみ</translation>
  </message>
  <message>
   <source>Only models that this program can compress</source>
   <translation>このプログラムが圧縮できるモデルのみ</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>順序</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Runs here</source>
   <translation>ここで動く</translation>
  </message>
  <message>
   <source>Smallest size</source>
   <translation>最小サイズ</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>絞り込みをすべて解除</translation>
  </message>
  <message>
   <source>Take this filter away: {0}</source>
   <translation>この絞り込みを解除: {0}</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Task, family, size, licence, access</source>
   <translation>用途、系統、サイズ、ライセンス、アクセス</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built</source>
   <translation>モデルの種類: 層の構成</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>{0} まで</translation>
  </message>
  <message>
   <source>What can be compressed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes first</source>
   <translation>並び順</translation>
  </message>
  <message>
   <source>What the model does</source>
   <translation>モデルの用途</translation>
  </message>
  <message>
   <source>What you may do with it</source>
   <translation>できること</translation>
  </message>
  <message>
   <source>Whether its authors ask for consent first (gated)</source>
   <translation>作者が先に同意を求めるか (gated)</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Models that are here already</source>
   <translation>既にあるモデル</translation>
  </message>
  <message>
   <source>On the Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>Search the Hub</source>
   <translation>Hub を検索</translation>
  </message>
  <message>
   <source>Search the Hugging Face Hub</source>
   <translation>Hugging Face Hub を検索</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>検索: 語、所有者/名前、または URL</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page (Ctrl+F)</source>
   <translation>語、所有者/名前、またはモデルのページの URL (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>FitLadder</name>
  <message>
   <source>For each number of bits: whether it runs here</source>
   <translation>ビット数ごとに、ここで動くかどうか</translation>
  </message>
  <message>
   <source>Runs on this computer</source>
   <translation>このコンピューターで動く</translation>
  </message>
  <message>
   <source>Runs on this computer: {0}</source>
   <translation>このコンピューターで動く: {0}</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>そのまま</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} ビット</translation>
  </message>
 </context>
 <context>
  <name>FoundBanner</name>
  <message>
   <source>Choose …</source>
   <translation>選択 …</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>続行</translation>
  </message>
  <message>
   <source>Continue all</source>
   <translation>すべて続行</translation>
  </message>
  <message>
   <source>Continue the chosen</source>
   <translation>選択分を続行</translation>
  </message>
  <message>
   <source>Go on with all of them, one after another</source>
   <translation>すべてを順に続ける</translation>
  </message>
  <message>
   <source>Go on with some of them</source>
   <translation>一部を続ける</translation>
  </message>
  <message>
   <source>Go on with those that are ticked</source>
   <translation>チェックしたものを続ける</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>後で</translation>
  </message>
  <message>
   <source>Leave them as they are; each has its own button</source>
   <translation>そのままにする。それぞれにボタンがあります</translation>
  </message>
  <message>
   <source>Nothing was lost: each goes on where it stopped.</source>
   <translation>失われたものはありません。それぞれ止まった所から続きます。</translation>
  </message>
 </context>
 <context>
  <name>FoundDelegate</name>
  <message>
   <source>Gated: its authors ask for your consent before you may download it.</source>
   <translation>制限付き: ダウンロード前に作者への同意が必要です。</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>asks for consent (gated)</source>
   <translation>同意が必要 (gated)</translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>圧縮可能</translation>
  </message>
  <message>
   <source>cannot be compressed: {0}</source>
   <translation>圧縮不可: {0}</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n 個のモデル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model(s), more as you scroll</source>
   <translation>
    <numerusform>%n 個のモデル、スクロールでさらに表示</numerusform>
   </translation>
  </message>
  <message>
   <source>A filter may be too narrow.</source>
   <translation>絞り込みが狭すぎるのかもしれません。</translation>
  </message>
  <message>
   <source>Ask the Hub again</source>
   <translation>Hub に再度問い合わせる</translation>
  </message>
  <message>
   <source>Below is what was found {0}.</source>
   <translation>以下は {0} の結果です。</translation>
  </message>
  <message>
   <source>Clear the words</source>
   <translation>文字を消去</translation>
  </message>
  <message>
   <source>Fetch more</source>
   <translation>さらに取得</translation>
  </message>
  <message>
   <source>More could not be fetched.</source>
   <translation>これ以上取得できませんでした。</translation>
  </message>
  <message>
   <source>Most downloaded, and can be compressed here</source>
   <translation>ダウンロード数が多く、ここで圧縮可能</translation>
  </message>
  <message>
   <source>Most liked, and can be compressed here</source>
   <translation>いいねが多く、ここで圧縮可能</translation>
  </message>
  <message>
   <source>Newest that can be compressed here</source>
   <translation>新しく、ここで圧縮可能</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>「{0}」は見つかりません</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>Searching the Hub</source>
   <translation>Hub を検索中</translation>
  </message>
  <message>
   <source>Searching the Hub …</source>
   <translation>Hub を検索中 …</translation>
  </message>
  <message>
   <source>Show the models that are here</source>
   <translation>ここにあるモデルを表示</translation>
  </message>
  <message>
   <source>Smallest that can be compressed here</source>
   <translation>小さく、ここで圧縮可能</translation>
  </message>
  <message>
   <source>Trending now, and can be compressed here</source>
   <translation>人気上昇中で、ここで圧縮可能</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Try fewer or other words.</source>
   <translation>語を減らすか変えてみてください。</translation>
  </message>
  <message>
   <source>Without any filter</source>
   <translation>絞り込みなし</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>「{0}」なし</translation>
  </message>
 </context>
 <context>
  <name>FoundView</name>
  <message>
   <source>Arrow keys choose a model; its details are at the right</source>
   <translation>矢印キーでモデルを選択。詳細は右側</translation>
  </message>
  <message>
   <source>Models found</source>
   <translation>見つかったモデル</translation>
  </message>
 </context>
 <context>
  <name>GpuPanel</name>
  <message>
   <source>Add GPU support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the processor; frees the space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is there, but it does not work: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the graphics card …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>What has arrived is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} are fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} have arrived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is used. GPU support takes {1} on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Drag to another place in the queue (or Alt with the arrow keys)</source>
   <translation>キュー内の別の位置へドラッグ(または Alt と矢印キー)</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>  ·  not downloaded</source>
   <translation>  ·  未ダウンロード</translation>
  </message>
  <message>
   <source>No model open</source>
   <translation>開いているモデルがありません</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>{0} を開いています …</translation>
  </message>
  <message>
   <source>{0}  ·  {1} parameters  ·  {2}</source>
   <translation>{0}  ·  {1} パラメーター  ·  {2}</translation>
  </message>
 </context>
 <context>
  <name>Histogram</name>
  <message>
   <source>Histogram of the tensor's values</source>
   <translation>テンソルの値のヒストグラム</translation>
  </message>
  <message>
   <source>How often each value occurs. Lines: the values that the chosen type can store</source>
   <translation>値の出現頻度。線: 選んだ型が保存できる値</translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message>
   <source>Begin the job anew</source>
   <translation>ジョブを最初からやり直す</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancel the job</source>
   <translation>ジョブをキャンセル</translation>
  </message>
  <message>
   <source>Cancel this job?</source>
   <translation>このジョブをキャンセルしますか?</translation>
  </message>
  <message>
   <source>Cancel {0}?</source>
   <translation>{0} をキャンセルしますか?</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Give the job up and delete what is half-written</source>
   <translation>ジョブをやめ、書きかけを削除</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>止まった所から続ける</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>%n スレッドで続ける</numerusform>
   </translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room on the disk.</source>
   <translation>ディスクに空きができ次第、自動で続きます。</translation>
  </message>
  <message>
   <source>Hide log</source>
   <translation>ログを隠す</translation>
  </message>
  <message>
   <source>Hide map</source>
   <translation>図を隠す</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Move down in the queue (Alt+Down)</source>
   <translation>キューで下へ (Alt+下)</translation>
  </message>
  <message>
   <source>Move up in the queue (Alt+Up)</source>
   <translation>キューで上へ (Alt+上)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Pausing …</source>
   <translation>一時停止しています …</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>{0} の進み</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>実行中</translation>
  </message>
  <message>
   <source>Running elsewhere</source>
   <translation>別の場所で実行中</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>予約済み</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>証明を見る</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>ログを表示</translation>
  </message>
  <message>
   <source>Show map</source>
   <translation>図を表示</translation>
  </message>
  <message>
   <source>Slower, with less memory; what is done is kept</source>
   <translation>遅く、メモリは少なく。済んだ分は残ります</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>開始しています …</translation>
  </message>
  <message>
   <source>Stop after the current step; nothing is lost</source>
   <translation>現在のステップの後に停止。何も失われません</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>今すぐ試す</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>Waiting; the queue is paused</source>
   <translation>待機中。キューは一時停止中</translation>
  </message>
  <message>
   <source>Waits for space</source>
   <translation>空き待ち</translation>
  </message>
  <message>
   <source>What came out, and how good it is</source>
   <translation>何ができ、どれだけ良いか</translation>
  </message>
  <message>
   <source>What is half-written will be deleted. The original model stays as it is.</source>
   <translation>書きかけは削除されます。元のモデルはそのままです。</translation>
  </message>
  <message>
   <source>What was done, step by step</source>
   <translation>行ったことを順に</translation>
  </message>
  <message>
   <source>Which parts are done</source>
   <translation>どの部分が済んだか</translation>
  </message>
 </context>
 <context>
  <name>JobLogView</name>
  <message>
   <source>Copy log</source>
   <translation>ログをコピー</translation>
  </message>
  <message>
   <source>Copy the log as text</source>
   <translation>ログをテキストとしてコピー</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Nothing has been done yet.</source>
   <translation>まだ何も行われていません。</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <source>Show the job's own files: log, plan, state</source>
   <translation>ジョブ自身のファイルを表示: ログ、計画、状態</translation>
  </message>
  <message>
   <source>What was done, step by step; it stays on this computer</source>
   <translation>行ったことを順に。このコンピューターに残ります</translation>
  </message>
 </context>
 <context>
  <name>JobMapView</name>
  <message>
   <source>now</source>
   <translation>現在</translation>
  </message>
 </context>
 <context>
  <name>JobMenu</name>
  <message>
   <source>A new job that needs far less memory and time, and gives slightly worse answers</source>
   <translation>必要なメモリと時間がずっと少なく、回答がやや劣る新しいジョブ</translation>
  </message>
  <message>
   <source>A new job with the same model and recipe, to a file of another name</source>
   <translation>同じモデルとレシピで、別名のファイルへの新しいジョブ</translation>
  </message>
  <message>
   <source>As soon as the computer is on mains power</source>
   <translation>電源に接続され次第</translation>
  </message>
  <message>
   <source>Choose a moment</source>
   <translation>時刻を選択</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Do it again with quality “fast”</source>
   <translation>品質「高速」でもう一度</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>キューの先頭</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>%n スレッドで続ける</numerusform>
   </translation>
  </message>
  <message>
   <source>Last in the queue</source>
   <translation>キューの最後</translation>
  </message>
  <message>
   <source>Open the folder of the result</source>
   <translation>結果のフォルダーを開く</translation>
  </message>
  <message>
   <source>Slower, with less memory</source>
   <translation>遅く、メモリは少なく</translation>
  </message>
  <message>
   <source>Start as soon as possible</source>
   <translation>できるだけ早く開始</translation>
  </message>
  <message>
   <source>Start at …</source>
   <translation>開始時刻 …</translation>
  </message>
  <message>
   <source>Start tonight ({0})</source>
   <translation>今夜開始({0})</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>電源接続時に開始</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then</source>
   <translation>その時コンピューターとこのプログラムが動いている必要があります</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>最後へ</translation>
  </message>
  <message>
   <source>To the front</source>
   <translation>先頭へ</translation>
  </message>
  <message>
   <source>When its turn comes</source>
   <translation>順番が来たとき</translation>
  </message>
 </context>
 <context>
  <name>JobWatch</name>
  <message>
   <source>A model is being compressed</source>
   <translation>モデルを圧縮中です</translation>
  </message>
  <message>
   <source>{0} % - {1}</source>
   <translation>{0} % - {1}</translation>
  </message>
  <message>
   <source>{0} has stopped</source>
   <translation>{0} が停止しました</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} が完成しました</translation>
  </message>
  <message>
   <source>{0} waits for space</source>
   <translation>{0} 件空き待ち</translation>
  </message>
 </context>
 <context>
  <name>LibraryTree</name>
  <message>
   <source>Compressed here</source>
   <translation>ここで圧縮</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Hugging Face Hub から</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>備考</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>自分のフォルダー</translation>
  </message>
  <message>
   <source>frees {0} alone</source>
   <translation>単独で {0} 空きます</translation>
  </message>
  <message>
   <source>shares files with {0}</source>
   <translation>{0} とファイルを共有</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} ほか {1} 件</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message>
   <source>
… and {0} more</source>
   <translation>
… ほか {0} 件</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n 個のモデル</numerusform>
   </translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>フォルダーを追加 …</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>一覧に戻る</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>何も変えない</translation>
  </message>
  <message>
   <source>Choose a folder with models</source>
   <translation>モデルのフォルダーを選択</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>完全に削除</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Enter or a double click opens a model</source>
   <translation>Enter かダブルクリックでモデルを開く</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>名前で絞り込み</translation>
  </message>
  <message>
   <source>Filter the library</source>
   <translation>ライブラリを絞り込み</translation>
  </message>
  <message>
   <source>Finding the models on this computer.</source>
   <translation>このコンピューターのモデルを探しています。</translation>
  </message>
  <message>
   <source>Finish or remove the job first.</source>
   <translation>先にジョブを終えるか削除してください。</translation>
  </message>
  <message>
   <source>Free up space …</source>
   <translation>空きを作る …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>このフォルダーを除外</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>もう一度見る</translation>
  </message>
  <message>
   <source>Look at this model</source>
   <translation>このモデルを見る</translation>
  </message>
  <message>
   <source>Looking around …</source>
   <translation>探しています …</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>このコンピューターのモデル</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>ごみ箱に移動</translation>
  </message>
  <message>
   <source>Move what is ticked to the trash</source>
   <translation>チェックしたものをごみ箱に移動</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>{0} をごみ箱に移動しますか?</translation>
  </message>
  <message>
   <source>Moving to the trash …</source>
   <translation>ごみ箱に移動中 …</translation>
  </message>
  <message>
   <source>No models here yet</source>
   <translation>まだモデルがありません</translation>
  </message>
  <message>
   <source>Nothing of that name</source>
   <translation>その名前のものはありません</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open another one first.</source>
   <translation>先に別のものを開いてください。</translation>
  </message>
  <message>
   <source>Open the folder that it is in</source>
   <translation>入っているフォルダーを開く</translation>
  </message>
  <message>
   <source>Search the Hub, or add a folder in which you keep models.</source>
   <translation>Hub を検索するか、モデルを置いているフォルダーを追加してください。</translation>
  </message>
  <message>
   <source>See what is large, and remove what you no longer need</source>
   <translation>大きなものを見て、不要なものを削除</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>Show only models whose name or place holds this</source>
   <translation>名前か場所にこれを含むモデルのみ表示</translation>
  </message>
  <message>
   <source>Show the models in a folder of yours, too</source>
   <translation>自分のフォルダーのモデルも表示</translation>
  </message>
  <message>
   <source>Stop listing the folder; its files stay</source>
   <translation>フォルダーを一覧から外す。ファイルは残ります</translation>
  </message>
  <message>
   <source>The model that is open now stays.</source>
   <translation>今開いているモデルはそのままです。</translation>
  </message>
  <message>
   <source>There is no trash for these files. Delete them for good?</source>
   <translation>これらのファイルにはごみ箱がありません。完全に削除しますか?</translation>
  </message>
  <message>
   <source>Tick what you no longer need.</source>
   <translation>不要なものにチェックしてください。</translation>
  </message>
  <message>
   <source>Try fewer letters.</source>
   <translation>文字を減らしてみてください。</translation>
  </message>
  <message>
   <source>{0}

This cannot be undone.</source>
   <translation>{0}

この操作は取り消せません。</translation>
  </message>
  <message>
   <source>{0} are free once the trash is emptied.</source>
   <translation>ごみ箱を空にすると {0} 空きます。</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>合計 {0}</translation>
  </message>
  <message>
   <source>{0} is needed by a job that is not finished.</source>
   <translation>未完了のジョブが {0} を必要としています。</translation>
  </message>
  <message>
   <source>{0} would be free.</source>
   <translation>{0} 空きます。</translation>
  </message>
  <message>
   <source>{0} would be free; the rest of {1} is used by others, too.</source>
   <translation>{0} 空きます。{1} の残りは他でも使われています。</translation>
  </message>
 </context>
 <context>
  <name>LimitPicker</name>
  <message>
   <source> MB/s</source>
   <translation> MB/秒</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>速度制限</translation>
  </message>
  <message>
   <source>Speed limit in megabytes per second</source>
   <translation>速度制限(メガバイト/秒)</translation>
  </message>
  <message>
   <source>What all downloads together may take of the connection</source>
   <translation>全ダウンロード合計で使ってよい回線</translation>
  </message>
  <message>
   <source>full speed</source>
   <translation>全速</translation>
  </message>
  <message>
   <source>up to {0} MB/s</source>
   <translation>最大 {0} MB/秒</translation>
  </message>
  <message>
   <source>up to …</source>
   <translation>最大 …</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>Choose bits</source>
   <translation>ビットを選択</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>モデルを探す</translation>
  </message>
  <message>
   <source>Go on: decide how much to compress</source>
   <translation>次へ: どれだけ圧縮するか決める</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>最初のステップへ</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>開いているモデルがありません</translation>
  </message>
  <message>
   <source>Open one to see what is inside.</source>
   <translation>開くと中が見られます。</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Choose</source>
   <translation>選ぶ</translation>
  </message>
  <message>
   <source>Decide how much to compress</source>
   <translation>どれだけ圧縮するか決める</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>探す</translation>
  </message>
  <message>
   <source>Get a model from the Hub or from this computer</source>
   <translation>Hub かこのコンピューターからモデルを選ぶ</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>見る</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>証明</translation>
  </message>
  <message>
   <source>See how good the result is</source>
   <translation>結果の良さを見る</translation>
  </message>
  <message>
   <source>See what is inside</source>
   <translation>中を見る</translation>
  </message>
  <message>
   <source>Watch it being done</source>
   <translation>進行を見る</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>作業</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Choose …</source>
   <translation>選択 …</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>測定</translation>
  </message>
  <message>
   <source>Measured in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>測定の進み</translation>
  </message>
  <message>
   <source>Open a second model beside this one, such as a finished file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads a sample of every tensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads a text through the model and notes how large values get; takes minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads a text through the model to see where losses harm most; takes minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>ここで停止。測定した分は残ります</translation>
  </message>
  <message>
   <source>What is to be seen at a glance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the colours mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} left</source>
   <translation>残り {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasureCard</name>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Choose a folder of texts</source>
   <translation>テキストのフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose a folder of texts of your own to measure with</source>
   <translation>測定に使う自分のテキストのフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>テキストを選択</translation>
  </message>
  <message>
   <source>Choose a text file of your own to measure with</source>
   <translation>測定に使う自分のテキストファイルを選択</translation>
  </message>
  <message>
   <source>Measure activation ranges</source>
   <translation>活性範囲を測定</translation>
  </message>
  <message>
   <source>Measure again with a text file of your own</source>
   <translation>自分のテキストファイルで再測定</translation>
  </message>
  <message>
   <source>Measured with {0}: {1} words and parts of words (tokens).</source>
   <translation>{0} を使って測定: {1} 個の語と語の部分(トークン)。</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>測定の進み</translation>
  </message>
  <message>
   <source>Other text …</source>
   <translation>別のテキスト …</translation>
  </message>
  <message>
   <source>Own folder …</source>
   <translation>自分のフォルダー …</translation>
  </message>
  <message>
   <source>Own text …</source>
   <translation>自分のテキスト …</translation>
  </message>
  <message>
   <source>Preparing {0} …</source>
   <translation>{0} を準備中 …</translation>
  </message>
  <message>
   <source>Reads a text through the model, layer by layer, and notes how large the values get that enter each one (activation ranges). Few, very large ones make a layer hard to compress.</source>
   <translation>テキストを層ごとに通し、各層に入る値の大きさ(活性範囲)を記録します。ごく少数の巨大な値があると層は圧縮しにくくなります。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>ここで停止。測定した分は残ります</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>テキスト (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>What passes through the layers?</source>
   <translation>層を何が通りますか?</translation>
  </message>
  <message>
   <source>With the text that calibration is done with</source>
   <translation>較正に使うテキストで</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>残り {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasurePanel</name>
  <message>
   <source>Find out what each type of each part costs this model (sensitivity). It is kept for the next time</source>
   <translation>各部分の各型がこのモデルに与える影響(感度)を調べます。結果は次回のために保存されます</translation>
  </message>
  <message>
   <source>Measure this model</source>
   <translation>このモデルを測定</translation>
  </message>
  <message>
   <source>Models differ. Measuring this one takes some minutes and shows its own curve; Balanced and Best measure it anyway.</source>
   <translation>モデルはそれぞれ異なります。測定には数分かかり、固有の曲線が表示されます。「標準」と「最良」では必ず測定します。</translation>
  </message>
  <message>
   <source>Progress of measuring</source>
   <translation>測定の進み</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>開始しています …</translation>
  </message>
  <message>
   <source>Stop measuring</source>
   <translation>測定を停止</translation>
  </message>
  <message>
   <source>What each part costs was measured on this model, so the curve is its own.</source>
   <translation>各部分の影響はこのモデルで測定済みなので、曲線は固有のものです。</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>典型的なモデルからの予測</translation>
  </message>
  <message>
   <source>measured on this model</source>
   <translation>このモデルで測定</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Close this message</source>
   <translation>このメッセージを閉じる</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>診断情報をコピー</translation>
  </message>
  <message>
   <source>Copy the diagnostics and send them to us, so that it gets mended.</source>
   <translation>修正のため、診断情報をコピーして送ってください。</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>保守担当者に必要な情報をコピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Show what exactly happened</source>
   <translation>何が起きたかを表示</translation>
  </message>
  <message>
   <source>Something went wrong inside Featherweight. Your files are untouched.</source>
   <translation>Featherweight 内部で問題が起きました。ファイルは無事です。</translation>
  </message>
 </context>
 <context>
  <name>ModelMap</name>
  <message>
   <source>not measured</source>
   <translation>未測定</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>何も変えない</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close this message</source>
   <translation>このメッセージを閉じる</translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</source>
   <translation>
    <numerusform>%n 個の部分が別の型になります(主に {1} の代わりに {0}): {2} の行は {3} で割り切れません。</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>回答: {0}</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>ファイルの保存先を選択</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>圧縮</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>計算装置</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Download, then start</source>
   <translation>ダウンロードして開始</translation>
  </message>
  <message>
   <source>Everything to know before the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact, headers and vocabulary included: {0} bytes</source>
   <translation>ヘッダーと語彙を含む正確な値: {0} バイト</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats; the proof will measure it</source>
   <translation>元の回答からの予想平均 KL ダイバージェンス(nat)。証明で測定されます</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>同時に使うプロセッサーコア数</translation>
  </message>
  <message>
   <source>Output file</source>
   <translation>出力ファイル</translation>
  </message>
  <message>
   <source>Ready: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file that will be written; the original stays as it is</source>
   <translation>書き込むファイル。元はそのまま残ります</translation>
  </message>
  <message>
   <source>The program that will run it; it decides the file's format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>The vocabulary was not fetched; its part of the size is an estimate</source>
   <translation>語彙は取得されていません。その分のサイズは推定です</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>スレッド</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>計算するもの: プロセッサーかグラフィックスカード</translation>
  </message>
  <message>
   <source>Write the result to</source>
   <translation>結果の書き込み先</translation>
  </message>
  <message>
   <source>Write the smaller model and prove it</source>
   <translation>小さなモデルを書き、証明する</translation>
  </message>
  <message>
   <source>Write to</source>
   <translation>書き込み先</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>約 {0}</translation>
  </message>
  <message>
   <source>changed by hand</source>
   <translation>手動変更</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>典型的なモデルからの予測</translation>
  </message>
  <message>
   <source>forecast, measured on this model</source>
   <translation>このモデルで測定した予測</translation>
  </message>
  <message>
   <source>{0} It reads {1} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} as {1}, written to {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} models (*{1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} per weight, {1}</source>
   <translation>重みあたり {0}、{1}</translation>
  </message>
  <message>
   <source>{0}: {1} of memory are free</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OtherModelBar</name>
  <message>
   <source>Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Colour the map by how far each tensor lies from the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the second model …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the second model away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The middle one differs by {0}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OtherModelButton</name>
  <message>
   <source>A file (GGUF) …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Compare with a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with another model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models (*.gguf *.safetensors)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a second model beside, such as a finished file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OutlineTree</name>
  <message>
   <source>All tensors of this layer</source>
   <translation>この層のすべてのテンソル</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>変更後</translation>
  </message>
  <message>
   <source>Chosen by you: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer {0}</source>
   <translation>層 {0}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>モデルの部分</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>形</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>変更後のサイズ</translation>
  </message>
  <message>
   <source>Stand-ins: {0}</source>
   <translation>代役: {0}</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>保存形式</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}、層 {1}</translation>
  </message>
 </context>
 <context>
  <name>OverviewMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>層 {0}: </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right</source>
   <translation>上から下へ層、左から右へテンソルの種類</translation>
  </message>
  <message>
   <source>Map of the model</source>
   <translation>モデルの図</translation>
  </message>
 </context>
 <context>
  <name>OverviewPane</name>
  <message>
   <source>Filter tensors</source>
   <translation>テンソルを絞り込み</translation>
  </message>
  <message>
   <source>Filter, e.g. “down” or “layer 3”</source>
   <translation>絞り込み(例:「down」「layer 3」)</translation>
  </message>
  <message>
   <source>How large values get from layer to layer (activations)</source>
   <translation>層ごとに値がどこまで大きくなるか(活性)</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>層</translation>
  </message>
  <message>
   <source>Layers and tensors</source>
   <translation>層とテンソル</translation>
  </message>
  <message>
   <source>Layers and tensors, one inside the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation>図</translation>
  </message>
  <message>
   <source>Open a layer, then choose a tensor</source>
   <translation>層を開き、テンソルを選んでください</translation>
  </message>
  <message>
   <source>Ranges</source>
   <translation>範囲</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>これらの語を含む行のみ表示</translation>
  </message>
  <message>
   <source>The whole model at a glance, and every tensor in a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} chosen: {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OwnPresets</name>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the preset {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export this preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export …</source>
   <translation>エクスポート …</translation>
  </message>
  <message>
   <source>Forget this preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import …</source>
   <translation>インポート …</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Keep what is chosen now under a name of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it be what is chosen now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as preset …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a preset from a recipe file (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files that were made with it keep their names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The preset holds types, limits, target and care, but no model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was made with it stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you choose can be kept here, for other models too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as a recipe file (JSON) to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not suit this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}. Without {1} of its rules, which name parts that this model does not have.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreflightRows</name>
  <message>
   <source>At its peak, llama.cpp's try of the file included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the start to the proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the file takes, and calibration while it runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreflightSheet</name>
  <message>
   <source>All is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Look at disk and memory once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One thing has to be mended first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the job in the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worth a thought before it starts</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>Bits per weight, on average</source>
   <translation>重みあたりの平均ビット</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename, update, export or delete it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PresetDesk</name>
  <message>
   <source>My preset</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PresetGrid</name>
  <message>
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <source>Even near-lossless ({0}, {1}) fits an 8 GB laptop, so nothing has to be given up for size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fits {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presets for special cases</source>
   <translation>特別な場合のプリセット</translation>
  </message>
  <message>
   <source>Show all presets</source>
   <translation>すべてのプリセットを表示</translation>
  </message>
  <message>
   <source>Show fewer presets</source>
   <translation>プリセットを減らす</translation>
  </message>
  <message>
   <source>To fit a computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to {0}</source>
   <translation>最大 {0}</translation>
  </message>
 </context>
 <context>
  <name>ProgressMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>層 {0}: </translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right; the darker, the further it is</source>
   <translation>上から下へ層、左から右へテンソルの種類。濃いほど進んでいます</translation>
  </message>
  <message>
   <source>Progress on the model's map</source>
   <translation>モデルの図上の進み</translation>
  </message>
  <message>
   <source>now</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>{0} of {1} tensors compressed, {2} compared</source>
   <translation>{1} 個中 {0} 個のテンソルを圧縮、{2} 個を比較</translation>
  </message>
  <message>
   <source>{0}; now: layer {1}</source>
   <translation>{0}、現在: 層 {1}</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n 個の質問</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers of {0}</source>
   <translation>{0} の回答</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>両方に質問</translation>
  </message>
  <message>
   <source>Ask the compressed model</source>
   <translation>圧縮モデルに質問</translation>
  </message>
  <message>
   <source>Begin another suite</source>
   <translation>別の質問集を始める</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>別の場所を選んでください。</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>文章の続き</translation>
  </message>
  <message>
   <source>Delete this suite; answers that were kept stay</source>
   <translation>この質問集を削除。保存した回答は残ります</translation>
  </message>
  <message>
   <source>Each as a conversation of its own</source>
   <translation>それぞれ独立した会話として</translation>
  </message>
  <message>
   <source>Export this suite</source>
   <translation>この質問集をエクスポート</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>エクスポート …</translation>
  </message>
  <message>
   <source>Import a suite of questions</source>
   <translation>質問集をインポート</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>インポート …</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>トークン単位(語と語の部分)</translation>
  </message>
  <message>
   <source>Keep these questions</source>
   <translation>これらの質問を保存</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最長回答</translation>
  </message>
  <message>
   <source>Look at another suite of questions</source>
   <translation>別の質問集を見る</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>自分の質問</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Name of the suite</source>
   <translation>質問集の名前</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新着</translation>
  </message>
  <message>
   <source>One question, or a text to continue.

A blank line begins the next one.</source>
   <translation>質問、または続きを書く文章。

空行で次に移ります。</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>質問</translation>
  </message>
  <message>
   <source>Read a suite from a JSON file</source>
   <translation>JSON ファイルから質問集を読む</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save, and put all questions to both</source>
   <translation>保存し、全質問を両方に尋ねる</translation>
  </message>
  <message>
   <source>Separated by a blank line</source>
   <translation>空行で区切る</translation>
  </message>
  <message>
   <source>Suites</source>
   <translation>質問集</translation>
  </message>
  <message>
   <source>Suites of questions (*.json)</source>
   <translation>質問集 (*.json)</translation>
  </message>
  <message>
   <source>The compressed file is not there any more.</source>
   <translation>圧縮ファイルがもうありません。</translation>
  </message>
  <message>
   <source>The models go on writing each text (completion)</source>
   <translation>モデルが各文章の続きを書く (completion)</translation>
  </message>
  <message>
   <source>The original is not prepared: see Side by side. Only the compressed model is asked.</source>
   <translation>元は未準備です(「並べて比較」を参照)。圧縮モデルだけに質問します。</translation>
  </message>
  <message>
   <source>What these questions are called</source>
   <translation>この質問集の名前</translation>
  </message>
  <message>
   <source>Write this suite as a JSON file</source>
   <translation>この質問集を JSON ファイルに書く</translation>
  </message>
  <message>
   <source>{0} of the words the same</source>
   <translation>語の {0} が一致</translation>
  </message>
 </context>
 <context>
  <name>ProofDesk</name>
  <message>
   <source>Compressed</source>
   <translation>圧縮後</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>元</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Ask the original and the result the same</source>
   <translation>元と結果に同じ質問をする</translation>
  </message>
  <message>
   <source>Copy it</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy the Modelfile</source>
   <translation>Modelfile をコピー</translation>
  </message>
  <message>
   <source>Copy “{0}”</source>
   <translation>「{0}」をコピー</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>作成</translation>
  </message>
  <message>
   <source>Every finished job is compared with its original, tensor by tensor, and tried out.</source>
   <translation>完了したジョブはすべて、テンソルごとに元と比較され、試されます。</translation>
  </message>
  <message>
   <source>Every finished job; compare and measure again</source>
   <translation>完了した全ジョブ。比較と再測定</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>完了したジョブ</translation>
  </message>
  <message>
   <source>Get LM Studio</source>
   <translation>LM Studio を入手</translation>
  </message>
  <message>
   <source>Get Ollama</source>
   <translation>Ollama を入手</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>前のステップへ</translation>
  </message>
  <message>
   <source>Hand the file to the program that will run it</source>
   <translation>実行するプログラムにファイルを渡す</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Keep this proof as one HTML file, to read, send or print</source>
   <translation>この証明を 1 つの HTML ファイルに保存(閲覧、送信、印刷用)</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Look at another finished job</source>
   <translation>別の完了ジョブを見る</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>自分の質問</translation>
  </message>
  <message>
   <source>No proof yet</source>
   <translation>まだ証明がありません</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Open LM Studio</source>
   <translation>LM Studio を開く</translation>
  </message>
  <message>
   <source>Open in …</source>
   <translation>次で開く …</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Publish the file on the Hugging Face Hub, with a model card</source>
   <translation>モデルカード付きで Hugging Face Hub に公開</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>そこに置く</translation>
  </message>
  <message>
   <source>Questions of your own, kept and asked again</source>
   <translation>保存して繰り返せる自分の質問</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>レポートを保存</translation>
  </message>
  <message>
   <source>Save report …</source>
   <translation>レポートを保存 …</translation>
  </message>
  <message>
   <source>See the work</source>
   <translation>作業を見る</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>Show in folder: open the folder that the file is in</source>
   <translation>フォルダーに表示: ファイルのあるフォルダーを開く</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>並べて比較</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>小検査</translation>
  </message>
  <message>
   <source>The file is not there any more; its proof is kept</source>
   <translation>ファイルはもうありません。証明は残ります</translation>
  </message>
  <message>
   <source>The report is saved as {0}.</source>
   <translation>レポートを {0} として保存しました。</translation>
  </message>
  <message>
   <source>The verdict and every figure</source>
   <translation>判定とすべての数値</translation>
  </message>
  <message>
   <source>Two short tests with known answers</source>
   <translation>答えの分かっている 2 つの短い検査</translation>
  </message>
  <message>
   <source>Upload …</source>
   <translation>アップロード …</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>ウェブページ (*.html)</translation>
  </message>
  <message>
   <source>{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).</source>
   <translation>{0} そこに {1} というモデルを作りますか? Ollama は独自のコピー({2})を持ちます。</translation>
  </message>
  <message>
   <source>{0} Put this file there? On the same disk it takes no space of its own (a hard link).</source>
   <translation>{0} このファイルをそこに置きますか? 同じディスクなら場所を取りません(ハードリンク)。</translation>
  </message>
  <message>
   <source>{0} With the Modelfile it can be given to Ollama on any computer that has the file.</source>
   <translation>{0} Modelfile があれば、ファイルのあるどのコンピューターでも Ollama に渡せます。</translation>
  </message>
 </context>
 <context>
  <name>QualityCurve</name>
  <message>
   <source>Click to choose a size</source>
   <translation>クリックしてサイズを選択</translation>
  </message>
  <message>
   <source>Difference (KL)</source>
   <translation>差 (KL)</translation>
  </message>
  <message>
   <source>Lower is better: how far the answers are from the original's. Line: the best at every size</source>
   <translation>低いほど良い: 回答が元からどれだけ離れているか。線: 各サイズの最良</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>サイズと品質</translation>
  </message>
 </context>
 <context>
  <name>QueueBar</name>
  <message>
   <source>Afterwards</source>
   <translation>その後</translation>
  </message>
  <message>
   <source>Finish the job under way, and start no other</source>
   <translation>進行中のジョブを終え、他は始めない</translation>
  </message>
  <message>
   <source>Finish this, then stop</source>
   <translation>これを終えたら停止</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Let the queue work again</source>
   <translation>キューを再び動かす</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>すべて一時停止</translation>
  </message>
  <message>
   <source>Stop after the current step, and start no other</source>
   <translation>現在のステップの後に停止し、他は始めない</translation>
  </message>
  <message>
   <source>What the computer does when the queue has come to its end</source>
   <translation>キューが終わったときのコンピューターの動作</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Open its page in the browser; nothing is installed by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>ライトとダークを切り替え</translation>
  </message>
  <message>
   <source>Theme, folders, Hub token</source>
   <translation>テーマ、フォルダー、Hub トークン</translation>
  </message>
  <message>
   <source>Version {0} is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, {1} open</source>
   <translation>{0}、{1} 件公開</translation>
  </message>
 </context>
 <context>
  <name>RangesChart</name>
  <message>
   <source>Activation ranges by layer</source>
   <translation>層ごとの活性範囲</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>層</translation>
  </message>
  <message>
   <source>Pale: from the smallest to the largest value. Strong: 99.9 % of the values. Click a layer to see it</source>
   <translation>淡色: 最小値から最大値。濃色: 99.9 % の値。層をクリックで表示</translation>
  </message>
 </context>
 <context>
  <name>RangesPanel</name>
  <message>
   <source>From the smallest to the largest value</source>
   <translation>最小値から最大値まで</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>テンソルの種類</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>線形</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size.</source>
   <translation>淡色: 最小から最大。濃色: 99.9 % の値。線: 平均の大きさ。</translation>
  </message>
  <message>
   <source>Sizes as powers of ten: one wild layer does not flatten the others</source>
   <translation>サイズを 10 のべきで表示: 極端な層が他を潰しません</translation>
  </message>
  <message>
   <source>Which inputs to compare from layer to layer</source>
   <translation>層ごとに比べる入力</translation>
  </message>
 </context>
 <context>
  <name>Recent</name>
  <message>
   <source>Open {0}</source>
   <translation>{0} を開く</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>以前開いたもの</translation>
  </message>
 </context>
 <context>
  <name>RecipeEditor</name>
  <message>
   <source>A valid recipe: {0} with this model. Apply it to see more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that was chosen, as a file of it would say it. It can be edited here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the recipe as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy this text</source>
   <translation>このテキストをコピー</translation>
  </message>
  <message>
   <source>Drop edits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export …</source>
   <translation>エクスポート …</translation>
  </message>
  <message>
   <source>Let this be the recipe; undo brings the one before back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole recipe as text (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what will be done: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as a file, for `--recipe` or to share</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RemoteBar</name>
  <message>
   <source>Download</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Fetch all {0}; what you choose now is kept</source>
   <translation>{0} をすべて取得。今の選択は保持されます</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>99 of 100 predictions differ less than this from the original's</source>
   <translation>100 回の予測のうち 99 回は元との差がこれより小さい</translation>
  </message>
  <message>
   <source>Among how many next words the model wavers on average; lower is better</source>
   <translation>モデルが平均していくつの次の語で迷うか。低いほど良い</translation>
  </message>
  <message>
   <source>Bytes of the file, headers included</source>
   <translation>ヘッダーを含むファイルのバイト数</translation>
  </message>
  <message>
   <source>Click a title to sort</source>
   <translation>見出しをクリックして並べ替え</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>回答の差 (KL)</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: their average.</source>
   <translation>点: 各テンソルの重み。線: その平均。</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: what flows through the model, as measured.</source>
   <translation>点: 各テンソルの重み。線: モデルを流れるもの(実測)。</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>層ごとの誤差</translation>
  </message>
  <message>
   <source>Error of every tensor</source>
   <translation>各テンソルの誤差</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>全テンソル、誤差の大きい順</translation>
  </message>
  <message>
   <source>How far all weights together moved (relative error). An estimate of quality, not a test of answers</source>
   <translation>全重みの変化量(相対誤差)。品質の推定であり、回答の検査ではありません</translation>
  </message>
  <message>
   <source>How often both find the same next word (token) likeliest</source>
   <translation>両者が同じ次の語(トークン)を最有力とする割合</translation>
  </message>
  <message>
   <source>Largest resident size of llama.cpp with this file</source>
   <translation>このファイルでの llama.cpp の最大常駐メモリ</translation>
  </message>
  <message>
   <source>Let llama.cpp write with both, one after the other, and take the time</source>
   <translation>llama.cpp に両方で順に書かせ、時間を測る</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>線: 各サイズの最良予測。点: 実測。低いほど良い。</translation>
  </message>
  <message>
   <source>Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none</source>
   <translation>平均カルバック・ライブラー情報量: 予測された次の語が元からどれだけ離れているか。0 で差なし</translation>
  </message>
  <message>
   <source>Measure speed</source>
   <translation>速度を測定</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>実行時のメモリ</translation>
  </message>
  <message>
   <source>Overall error</source>
   <translation>全体の誤差</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>同じ次の語</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>サイズと品質</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>ディスク上のサイズ</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Speed measured {0}, {1} threads, one after the other.</source>
   <translation>速度は {0} に測定、{1} スレッド、順に実行。</translation>
  </message>
  <message>
   <source>Tokens (words and parts of words) that llama.cpp writes in a second here</source>
   <translation>llama.cpp がここで 1 秒に書くトークン(語と語の部分)</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>不確かさ(パープレキシティ)</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>llama.cpp で書いた内容</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>最悪の場合 (99 % KL)</translation>
  </message>
  <message>
   <source>forecast {0}; {1}</source>
   <translation>予測 {0}、{1}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未測定</translation>
  </message>
  <message>
   <source>the original needs at least {0}</source>
   <translation>元は少なくとも {0} 必要</translation>
  </message>
  <message>
   <source>tokens per second; the original was not measured</source>
   <translation>トークン/秒。元は未測定</translation>
  </message>
  <message>
   <source>tokens per second; the original {0}</source>
   <translation>トークン/秒。元は {0}</translation>
  </message>
  <message>
   <source>was {0}; per weight {1}</source>
   <translation>以前は {0}、重みあたり {1}</translation>
  </message>
  <message>
   <source>{0}; below 10 % is good</source>
   <translation>{0}。10 % 未満なら良好</translation>
  </message>
 </context>
 <context>
  <name>RunTable</name>
  <message>
   <source>Bits</source>
   <translation>ビット</translation>
  </message>
  <message>
   <source>Differ (KL)</source>
   <translation>差 (KL)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>File there</source>
   <translation>ファイルあり</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>KL {0} ± {1}, same word {2}, perplexity {3} → {4}</source>
   <translation>KL {0} ± {1}、同じ語 {2}、パープレキシティ {3} → {4}</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>元のモデル</translation>
  </message>
  <message>
   <source>Perplexity</source>
   <translation>パープレキシティ</translation>
  </message>
  <message>
   <source>Questions: {0}</source>
   <translation>質問: {0}</translation>
  </message>
  <message>
   <source>Same word</source>
   <translation>同じ語</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>小検査</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>Text: {0}, {1} tokens in chunks of {2}</source>
   <translation>テキスト: {0}、{1} トークン、{2} ずつ</translation>
  </message>
  <message>
   <source>Tokens/s</source>
   <translation>トークン/秒</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>付属のテキスト</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>{0} answered</source>
   <translation>{0} 件回答</translation>
  </message>
  <message>
   <source>{0} answers changed, {1} right</source>
   <translation>{0} 件の回答が変化、{1} 正解</translation>
  </message>
 </context>
 <context>
  <name>Runs</name>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>All were made from the same original.</source>
   <translation>すべて同じ元から作られました。</translation>
  </message>
  <message>
   <source>Both models read this text</source>
   <translation>両モデルがこのテキストを読みます</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>テキストを選択</translation>
  </message>
  <message>
   <source>Choose a text file of your own</source>
   <translation>自分のテキストファイルを選択</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>コンテキスト</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>完了したジョブ</translation>
  </message>
  <message>
   <source>Forget these proofs; files and jobs stay</source>
   <translation>これらの証明を忘れる。ファイルとジョブは残ります</translation>
  </message>
  <message>
   <source>How many pieces of the text; more take longer and are surer</source>
   <translation>テキストの区切りの数。多いほど長くかかり、確かになります</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>再測定</translation>
  </message>
  <message>
   <source>Measurements of {0}</source>
   <translation>{0} の測定</translation>
  </message>
  <message>
   <source>Nothing was measured since the job. Every measurement is kept; none replaces another.</source>
   <translation>ジョブ以降の測定はありません。測定はすべて保存され、置き換わりません。</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>区切り</translation>
  </message>
  <message>
   <source>Remove from history</source>
   <translation>履歴から削除</translation>
  </message>
  <message>
   <source>Remove the job on the Work page first; its proof belongs to it</source>
   <translation>先に「作業」ページでジョブを削除してください。証明はジョブに属します</translation>
  </message>
  <message>
   <source>Select two or more rows (Ctrl or Shift) to compare them.</source>
   <translation>2 行以上選ぶと(Ctrl か Shift)比較できます。</translation>
  </message>
  <message>
   <source>Select two or more to compare them; double-click or Enter shows a report</source>
   <translation>2 つ以上選ぶと比較。ダブルクリックか Enter でレポート</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>サイズと品質</translation>
  </message>
  <message>
   <source>Text to measure with: {0}</source>
   <translation>測定用テキスト: {0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>テキスト (*.txt *.md *.csv *.json *.html *.py)</translation>
  </message>
  <message>
   <source>The bundled text …</source>
   <translation>付属のテキスト …</translation>
  </message>
  <message>
   <source>The compressed file is not there any more</source>
   <translation>圧縮ファイルがもうありません</translation>
  </message>
  <message>
   <source>They were made from different originals, so perplexity does not compare them.</source>
   <translation>元が異なるため、パープレキシティでは比較できません。</translation>
  </message>
  <message>
   <source>Tokens at a time</source>
   <translation>一度のトークン数</translation>
  </message>
  <message>
   <source>Tokens that are read at a time; the second half is scored</source>
   <translation>一度に読むトークン。後半が採点されます</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Processor (CPU)</source>
   <translation>プロセッサー (CPU)</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>A message of the system, if another window is in front</source>
   <translation>別のウィンドウが前面のときのシステム通知</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>常にダーク</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>常にライト</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに従う</translation>
  </message>
  <message>
   <source>Ask for a newer version at the start</source>
   <translation>起動時に新しい版を確認する</translation>
  </message>
  <message>
   <source>Ask for the newest version once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change …</source>
   <translation>変更 …</translation>
  </message>
  <message>
   <source>Choose a folder for results</source>
   <translation>結果のフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>別のフォルダーを選択</translation>
  </message>
  <message>
   <source>Close Featherweight and open it in this language; jobs go on where they stopped</source>
   <translation>Featherweight を閉じてこの言語で開く。ジョブは止まった所から続きます</translation>
  </message>
  <message>
   <source>Close the settings</source>
   <translation>設定を閉じる</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>計算装置</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Downloads at a time</source>
   <translation>同時ダウンロード数</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>結果のフォルダー</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Follow the system's light or dark setting</source>
   <translation>システムのライト/ダーク設定に従う</translation>
  </message>
  <message>
   <source>Holds from the next start on.</source>
   <translation>次回の起動から有効です。</translation>
  </message>
  <message>
   <source>How many downloads run side by side</source>
   <translation>同時に何件ダウンロードするか</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>同時に使うプロセッサーコア数</translation>
  </message>
  <message>
   <source>Hugging Face account</source>
   <translation>Hugging Face アカウント</translation>
  </message>
  <message>
   <source>Jobs, proofs, history and settings: {0}</source>
   <translation>ジョブ、証明、履歴、設定: {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Newer versions</source>
   <translation>新しい版</translation>
  </message>
  <message>
   <source>Nothing about you, your models or your texts. There is no account with us and no counting of users. The program talks to the Hugging Face Hub when you search, look, download or upload there, to the hosts of a model card's pictures if you load them, and to nobody else.</source>
   <translation>あなたやモデル、テキストに関する情報は一切送りません。アカウントも利用者の集計もありません。プログラムは、検索、閲覧、ダウンロード、アップロードのときに Hugging Face Hub と、カードの画像を読み込むときにその配信元とだけ通信します。</translation>
  </message>
  <message>
   <source>Off unless you want it</source>
   <translation>希望しない限りオフ</translation>
  </message>
  <message>
   <source>Only a version number is read; nothing is sent, and nothing is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>ブラウザーでページを開く</translation>
  </message>
  <message>
   <source>Open the folder with jobs, proofs, history and settings</source>
   <translation>ジョブ、証明、履歴、設定のフォルダーを開く</translation>
  </message>
  <message>
   <source>Results go to</source>
   <translation>結果の保存先</translation>
  </message>
  <message>
   <source>Say when a job has ended</source>
   <translation>ジョブの終了を知らせる</translation>
  </message>
  <message>
   <source>See it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>今すぐ再起動</translation>
  </message>
  <message>
   <source>The language of this window; models speak their own</source>
   <translation>このウィンドウの言語。モデルは自分の言語で話します</translation>
  </message>
  <message>
   <source>This build was not made by a release, so there is nobody to ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the newest version ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threads</source>
   <translation>スレッド</translation>
  </message>
  <message>
   <source>Version {0} is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>計算するもの: プロセッサーかグラフィックスカード</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>このコンピューターから出るもの</translation>
  </message>
  <message>
   <source>Where compressed models go unless you say otherwise</source>
   <translation>特に指定しない場合の圧縮モデルの保存先</translation>
  </message>
  <message>
   <source>While it works</source>
   <translation>作業中</translation>
  </message>
  <message>
   <source>{0} at a time</source>
   <translation>同時に {0} 件</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>0 always takes the likeliest word: then every difference comes from the compression</source>
   <translation>0 は常に最も確からしい語を選びます。違いはすべて圧縮によるものになります</translation>
  </message>
  <message>
   <source>A copy of the original ({0}, {1}) lies in the job's folder until it or the job is removed.</source>
   <translation>元のコピー({0}、{1})は、それかジョブを削除するまでジョブのフォルダーに残ります。</translation>
  </message>
  <message>
   <source>As a conversation, with the model's own chat template</source>
   <translation>会話として、モデル自身のチャットテンプレートで</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>質問</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>両方に質問</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>最初から</translation>
  </message>
  <message>
   <source>Both go on writing your text (completion)</source>
   <translation>両方が文章の続きを書く (completion)</translation>
  </message>
  <message>
   <source>Both say exactly the same.</source>
   <translation>両方がまったく同じことを言っています。</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>圧縮後</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>文章の続き</translation>
  </message>
  <message>
   <source>Cut off at the longest answer.</source>
   <translation>最長回答で打ち切り。</translation>
  </message>
  <message>
   <source>Delete the copy of the original; the original itself stays</source>
   <translation>元のコピーを削除。元自体は残ります</translation>
  </message>
  <message>
   <source>Enter asks; Shift+Enter begins a new line</source>
   <translation>Enter で質問、Shift+Enter で改行</translation>
  </message>
  <message>
   <source>Forget this conversation</source>
   <translation>この会話を忘れる</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>トークン単位(語と語の部分)</translation>
  </message>
  <message>
   <source>Its answer will stand here.</source>
   <translation>回答がここに表示されます。</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最長回答</translation>
  </message>
  <message>
   <source>Looking at the original …</source>
   <translation>元を調べています …</translation>
  </message>
  <message>
   <source>Not prepared yet.</source>
   <translation>未準備。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>元</translation>
  </message>
  <message>
   <source>Prepare the original ({0})</source>
   <translation>元を準備({0})</translation>
  </message>
  <message>
   <source>Put this to both (Enter)</source>
   <translation>両方に尋ねる (Enter)</translation>
  </message>
  <message>
   <source>Reading the question …</source>
   <translation>質問を読み込み中 …</translation>
  </message>
  <message>
   <source>Remove the copy</source>
   <translation>コピーを削除</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop both answers; what is there stays</source>
   <translation>両方の回答を停止。出た分は残ります</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>停止しました。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>The compressed file is not there any more, so nobody can be asked. Its proof is kept.</source>
   <translation>圧縮ファイルがもうないため、質問できません。証明は残ります。</translation>
  </message>
  <message>
   <source>The original cannot be asked: {0} The compressed model can.</source>
   <translation>元には質問できません: {0} 圧縮モデルには質問できます。</translation>
  </message>
  <message>
   <source>The same seed throws the same dice; matters above temperature 0</source>
   <translation>同じシードは同じ結果。温度が 0 より大きいとき有効</translation>
  </message>
  <message>
   <source>This model has no chat template; a common one was used. Try Continue a text.</source>
   <translation>このモデルにはチャットテンプレートがなく、一般的なものを使いました。「文章の続き」を試してください。</translation>
  </message>
  <message>
   <source>To ask the original as well, it must be written once as {0}, without loss: {1} on the disk, until you remove it. The compressed model can be asked now.</source>
   <translation>元にも質問するには、一度 {0} として無劣化で書く必要があります: 削除するまでディスクに {1}。圧縮モデルには今質問できます。</translation>
  </message>
  <message>
   <source>To be asked, the original needs a copy of {0}; {1} are free.</source>
   <translation>質問するには元の {0} のコピーが必要です。空きは {1}。</translation>
  </message>
  <message>
   <source>What it says; words that the other one does not say are marked</source>
   <translation>その発言。相手が言わない語に印が付きます</translation>
  </message>
  <message>
   <source>Write the original as a file that llama.cpp can run, without loss</source>
   <translation>元を llama.cpp が実行できるファイルに無劣化で書く</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>書いています …</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>質問</translation>
  </message>
  <message>
   <source>{0} of the words are the same, in the same order. Other words are marked.</source>
   <translation>語の {0} が同じ順序で一致。他の語に印が付いています。</translation>
  </message>
  <message>
   <source>{0} tokens per second</source>
   <translation>毎秒 {0} トークン</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Access to {0}</source>
   <translation>{0} へのアクセス</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>このウィンドウを閉じる</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Its authors want to know who takes this model. Three steps, once; then the download goes on.</source>
   <translation>作者は誰がこのモデルを使うか知りたがっています。一度だけ 3 つの手順を行うと、ダウンロードが続きます。</translation>
  </message>
 </context>
 <context>
  <name>SignInPanel</name>
  <message>
   <source>A token is kept here, but the Hub does not know it (401).</source>
   <translation>トークンは保存されていますが、Hub が認識しません (401)。</translation>
  </message>
  <message>
   <source>A token is kept here; the Hub could not be asked about it.</source>
   <translation>トークンは保存されていますが、Hub に確認できませんでした。</translation>
  </message>
  <message>
   <source>Accept the model's terms on its page.</source>
   <translation>モデルのページで条件に同意してください。</translation>
  </message>
  <message>
   <source>Ask the Hub whether you have access now</source>
   <translation>アクセスできるようになったか Hub に確認</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Hub に問い合わせ中 …</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Check the token and keep it in the keychain</source>
   <translation>トークンを確認してキーチェーンに保存</translation>
  </message>
  <message>
   <source>In your browser: make a token of the kind “read”</source>
   <translation>ブラウザーで: 種類「read」のトークンを作成</translation>
  </message>
  <message>
   <source>In your browser: sign in there and accept the model's terms</source>
   <translation>ブラウザーで: サインインしてモデルの条件に同意</translation>
  </message>
  <message>
   <source>Kept in your system's keychain, never in a file of ours</source>
   <translation>システムのキーチェーンに保存。こちらのファイルには決して保存しません</translation>
  </message>
  <message>
   <source>Make a token at the Hub, of the kind “read”.</source>
   <translation>Hub で種類「read」のトークンを作成してください。</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>モデルのページを開く</translation>
  </message>
  <message>
   <source>Open the token page</source>
   <translation>トークンのページを開く</translation>
  </message>
  <message>
   <source>Remove the token from the system's keychain</source>
   <translation>システムのキーチェーンからトークンを削除</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>サインイン</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>サインアウト</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token of the environment variable HF_TOKEN.</source>
   <translation>{0} としてサインイン中(環境変数 HF_TOKEN のトークン)。</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token that Hugging Face's own tools keep.</source>
   <translation>{0} としてサインイン中(Hugging Face のツールが保存したトークン)。</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>{0} としてサインイン中。</translation>
  </message>
  <message>
   <source>Signed in as {0}. The token is in your system's keychain.</source>
   <translation>{0} としてサインイン中。トークンはシステムのキーチェーンにあります。</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>トークン</translation>
  </message>
  <message>
   <source>You are not signed in at the Hub.</source>
   <translation>Hub にサインインしていません。</translation>
  </message>
 </context>
 <context>
  <name>SplittingDialog</name>
  <message>
   <source>A wrong one makes the model read some texts a little differently. The nearest is a good guess.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How does it split text?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The nearest stands first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report names it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: no difference in {1} test lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} of {2} test lines are read otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”
the model: {1}
this way: {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>Stages</source>
   <translation>段階</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <source>Change nothing</source>
   <translation>何も変えない</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>そのまま</translation>
  </message>
  <message>
   <source>Let the job wait until then</source>
   <translation>その時までジョブを待たせる</translation>
  </message>
  <message>
   <source>Only when the computer is plugged in</source>
   <translation>電源接続時のみ</translation>
  </message>
  <message>
   <source>Start at</source>
   <translation>開始時刻</translation>
  </message>
  <message>
   <source>Start later</source>
   <translation>後で開始</translation>
  </message>
  <message>
   <source>Start then</source>
   <translation>その時に開始</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then; it is kept from going to sleep meanwhile.</source>
   <translation>その時コンピューターとこのプログラムが動いている必要があります。それまでスリープしません。</translation>
  </message>
  <message>
   <source>The job starts then, or as soon as its turn comes after that</source>
   <translation>ジョブはその時、またはその後順番が来たら始まります</translation>
  </message>
  <message>
   <source>Wait for mains power, so that the battery is not emptied</source>
   <translation>電池を使い切らないよう電源接続を待つ</translation>
  </message>
 </context>
 <context>
  <name>TargetPanel</name>
  <message>
   <source>A thousand MB are a GB</source>
   <translation>1000 MB が 1 GB</translation>
  </message>
  <message>
   <source>How much text it shall remember at once (context). More takes more memory while it runs</source>
   <translation>一度に覚えるテキスト量(コンテキスト)。多いほど実行時のメモリを使います</translation>
  </message>
  <message>
   <source>Left: smaller. Right: better</source>
   <translation>左: 小さい。右: 良い</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>テキストの長さ</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>設定する</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>収める</translation>
  </message>
  <message>
   <source>Or keep at least this quality</source>
   <translation>または少なくともこの品質を保つ</translation>
  </message>
  <message>
   <source>Size of the result</source>
   <translation>結果のサイズ</translation>
  </message>
  <message>
   <source>Size of the result, as a slider</source>
   <translation>結果のサイズ(スライダー)</translation>
  </message>
  <message>
   <source>The file will be this large at most</source>
   <translation>ファイルは最大でこの大きさ</translation>
  </message>
  <message>
   <source>The smallest file of which {0} (mean KL divergence {1})</source>
   <translation>{0} となる最小のファイル(平均 KL ダイバージェンス {1})</translation>
  </message>
  <message>
   <source>Unit of the size</source>
   <translation>サイズの単位</translation>
  </message>
  <message>
   <source>better</source>
   <translation>良い</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>選択</translation>
  </message>
  <message>
   <source>for texts of</source>
   <translation>対象テキスト長</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>小さい</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} トークン</translation>
  </message>
 </context>
 <context>
  <name>TensorList</name>
  <message>
   <source>All kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any size</source>
   <translation>すべてのサイズ</translation>
  </message>
  <message>
   <source>Click a column's title to sort; choose many with Ctrl or Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by kind, layers, type and size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by name, kind or type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter tensors</source>
   <translation>テンソルを絞り込み</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>テンソルの種類</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>層</translation>
  </message>
  <message>
   <source>Layers, e.g. 1-4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More filters</source>
   <translation>その他の絞り込み</translation>
  </message>
  <message>
   <source>One layer or a span: 3, 1-4, 8-</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all: drop the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show one kind only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>これらの語を含む行のみ表示</translation>
  </message>
  <message>
   <source>Show what has or will have this type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is at least so large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation>型</translation>
  </message>
  <message>
   <source>{0} of {1} tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tensors</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TensorPanel</name>
  <message>
   <source>Activations</source>
   <translation>活性</translation>
  </message>
  <message>
   <source>Choose a tensor</source>
   <translation>テンソルを選択</translation>
  </message>
  <message>
   <source>Click one in the list or on the map to see its values.</source>
   <translation>一覧か図で 1 つクリックすると値が表示されます。</translation>
  </message>
  <message>
   <source>Keep this tensor beside, then choose another: both are drawn and compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers that enter it while the model reads</source>
   <translation>モデルが読む間にテンソルに入る数</translation>
  </message>
  <message>
   <source>The numbers that the tensor consists of</source>
   <translation>テンソルを構成する数</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>重み</translation>
  </message>
 </context>
 <context>
  <name>TensorRows</name>
  <message>
   <source>Becomes</source>
   <translation>変更後</translation>
  </message>
  <message>
   <source>Click to sort by this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer</source>
   <translation>層</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>モデルの部分</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>形</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>保存形式</translation>
  </message>
 </context>
 <context>
  <name>TensorTable</name>
  <message>
   <source>Another {0} always stay exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a better one</source>
   <translation>自動選択はこれらの行にこの型かより良い型を与えます</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a smaller one</source>
   <translation>自動選択はこれらの行にこの型かより小さい型を与えます</translation>
  </message>
  <message>
   <source>Back to the preset, without your own choices</source>
   <translation>自分の選択を除き、プリセットに戻す</translation>
  </message>
  <message>
   <source>Click a type to change it; a layer changes all its parts</source>
   <translation>型をクリックして変更。層を変えると全部分が変わります</translation>
  </message>
  <message>
   <source>Every part and its type</source>
   <translation>各部分とその型</translation>
  </message>
  <message>
   <source>Find parts by words or pattern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give all selected rows this type</source>
   <translation>選択した全行をこの型にする</translation>
  </message>
  <message>
   <source>How many bits each weight of the selection keeps</source>
   <translation>選択部分の重みが何ビット残すか</translation>
  </message>
  <message>
   <source>Keep this type (lock)</source>
   <translation>この型を維持(ロック)</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>制限</translation>
  </message>
  <message>
   <source>Limit the selection</source>
   <translation>選択を制限</translation>
  </message>
  <message>
   <source>Matches: {0} ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never above</source>
   <translation>上限</translation>
  </message>
  <message>
   <source>Never below</source>
   <translation>下限</translation>
  </message>
  <message>
   <source>Never below or above a type, or keep what it has</source>
   <translation>型の下限や上限、または現状維持</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <source>Nothing is called so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select everything that was found (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select rows with Ctrl or Shift, then set them together.</source>
   <translation>Ctrl か Shift で行を選び、まとめて設定します。</translation>
  </message>
  <message>
   <source>Selected: {0}</source>
   <translation>選択: {0}</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Take back what was said about these rows</source>
   <translation>これらの行の指定を取り消す</translation>
  </message>
  <message>
   <source>These rows stay as they are, whatever size is asked for</source>
   <translation>どのサイズを求められても、これらの行は変わりません</translation>
  </message>
  <message>
   <source>Type for the selection</source>
   <translation>選択部分の型</translation>
  </message>
  <message>
   <source>Words (layers count from 1, or from 0 as in the file where 0 is said; “and”, “except”, “first 4 layers”), or a pattern with * and ?. Enter selects what is found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrialPanel</name>
  <message>
   <source>A forecast from {0} tensors with {1} weights; the proof will measure all of it</source>
   <translation>{0} 個のテンソル、{1} 個の重みからの予測。証明では全体を測定します</translation>
  </message>
  <message>
   <source>Forecast: {0}.</source>
   <translation>予測: {0}。</translation>
  </message>
  <message>
   <source>Half a minute on a sample of the model: how good it will be, and how long all of it takes</source>
   <translation>モデルの一部で 30 秒試す: どの程度の品質か、全体の所要時間</translation>
  </message>
  <message>
   <source>Progress of the trial</source>
   <translation>試行の進み</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>試行を停止</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>まず試す</translation>
  </message>
  <message>
   <source>about {0} for all of it</source>
   <translation>全体で約 {0}</translation>
  </message>
  <message>
   <source>error of the weights {0}</source>
   <translation>重みの誤差 {0}</translation>
  </message>
 </context>
 <context>
  <name>TypeDelegate</name>
  <message>
   <source>How many bits this part keeps</source>
   <translation>この部分が何ビット残すか</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>型</translation>
  </message>
 </context>
 <context>
  <name>UploadBar</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Hub に問い合わせ中 …</translation>
  </message>
  <message>
   <source>Computing its checksum</source>
   <translation>チェックサムを計算中</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>止まった所から続ける</translation>
  </message>
  <message>
   <source>Interrupted: {0}</source>
   <translation>中断: {0}</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>ページを開く</translation>
  </message>
  <message>
   <source>Open the model's page in your browser</source>
   <translation>ブラウザーでモデルのページを開く</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Paused: {0}</source>
   <translation>一時停止中: {0}</translation>
  </message>
  <message>
   <source>Published: {0}</source>
   <translation>公開済み: {0}</translation>
  </message>
  <message>
   <source>Put this upload away; what is on the Hub stays there</source>
   <translation>このアップロードをしまう。Hub の分は残ります</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Stop here; what has been sent is kept</source>
   <translation>ここで停止。送った分は残ります</translation>
  </message>
  <message>
   <source>Upload progress</source>
   <translation>アップロードの進み</translation>
  </message>
  <message>
   <source>Uploading to {0}</source>
   <translation>{0} にアップロード中</translation>
  </message>
  <message>
   <source>private</source>
   <translation>非公開</translation>
  </message>
  <message>
   <source>public</source>
   <translation>公開</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>残り {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0}/秒</translation>
  </message>
 </context>
 <context>
  <name>UploadDesk</name>
  <message>
   <source>Another upload is under way.</source>
   <translation>別のアップロードが進行中です。</translation>
  </message>
  <message>
   <source>Resume this one when it has ended.</source>
   <translation>それが終わってから再開してください。</translation>
  </message>
 </context>
 <context>
  <name>UploadDialog</name>
  <message>
   <source>A name looks like owner/model.</source>
   <translation>名前は 所有者/モデル の形です。</translation>
  </message>
  <message>
   <source>Add to it if it exists, and replace files of the same names</source>
   <translation>既にあれば追加し、同名のファイルを置き換える</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>Hub に問い合わせ中 …</translation>
  </message>
  <message>
   <source>Begin; it can be paused</source>
   <translation>開始。一時停止できます</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Enter a token that may write</source>
   <translation>書き込み可能なトークンを入力</translation>
  </message>
  <message>
   <source>Everybody sees it and may download it</source>
   <translation>誰でも見てダウンロードできます</translation>
  </message>
  <message>
   <source>I have the right to share it</source>
   <translation>共有する権利があります</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>Look at the licence first.</source>
   <translation>先にライセンスを見てください。</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>Name on the Hub</source>
   <translation>Hub での名前</translation>
  </message>
  <message>
   <source>Nobody but you sees it; you can open it to all later</source>
   <translation>自分だけに表示。後で公開できます</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>非公開</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>公開</translation>
  </message>
  <message>
   <source>Shown on the model's page; change what you like</source>
   <translation>モデルのページに表示されます。自由に変更できます</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>先にサインインしてください。</translation>
  </message>
  <message>
   <source>Sign in …</source>
   <translation>サインイン …</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>{0} としてサインイン中。</translation>
  </message>
  <message>
   <source>Upload</source>
   <translation>アップロード</translation>
  </message>
  <message>
   <source>Upload nothing</source>
   <translation>アップロードしない</translation>
  </message>
  <message>
   <source>Upload to the Hugging Face Hub</source>
   <translation>Hugging Face Hub にアップロード</translation>
  </message>
  <message>
   <source>Upload {0} ({1})</source>
   <translation>{0}({1})をアップロード</translation>
  </message>
  <message>
   <source>What is replaced stays in the repository's history</source>
   <translation>置き換えられたものはリポジトリの履歴に残ります</translation>
  </message>
  <message>
   <source>Who may see it</source>
   <translation>誰が見られるか</translation>
  </message>
  <message>
   <source>Writing the model card …</source>
   <translation>モデルカードを書いています …</translation>
  </message>
  <message>
   <source>You decide; the program only says what it knows</source>
   <translation>決めるのはあなたです。プログラムは知っていることだけを伝えます</translation>
  </message>
  <message>
   <source>owner/name: your account's or an organisation's</source>
   <translation>所有者/名前: 自分のアカウントか組織</translation>
  </message>
  <message>
   <source>your-name/model-GGUF</source>
   <translation>名前/モデル-GGUF</translation>
  </message>
 </context>
 <context>
  <name>UsableSwitch</name>
  <message>
   <source>Jobs run at low priority on {0} of {1} processor cores; also while one is running</source>
   <translation>ジョブは低優先度で {1} コア中 {0} コアで動きます。実行中にも有効です</translation>
  </message>
  <message>
   <source>Keep the computer usable</source>
   <translation>コンピューターを使える状態に保つ</translation>
  </message>
 </context>
 <context>
  <name>WeightsView</name>
  <message>
   <source>All channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Channel </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Filled: before. Line: after, as {0} stores a sample of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filled: this one. Line: the one beside, drawn with the same area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>高さは個数</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>高さは 10 のべき: まれな値も見えます</translation>
  </message>
  <message>
   <source>How far each column reaches; which ones stand out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept at {0}: every value is practically exact.</source>
   <translation>{0} のまま: すべての値がほぼ正確です。</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>線形</translation>
  </message>
  <message>
   <source>Lines: the {0} values that {1} can store in a typical block (the grid's levels).</source>
   <translation>線: {1} が典型的なブロックに保存できる {0} 個の値(格子の段階)。</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Look at one column alone, or at the whole tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the values …</source>
   <translation>値を読み込み中 …</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>値</translation>
  </message>
  <message>
   <source>Values kept (clipping range)</source>
   <translation>残す値(クリップ範囲)</translation>
  </message>
  <message>
   <source>Weights by channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights outside are stored as the ends of the range; the others get finer steps</source>
   <translation>範囲外の重みは端として保存され、他はより細かい段階になります</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A folder with config.json and .safetensors files</source>
   <translation>config.json と .safetensors ファイルのあるフォルダー</translation>
  </message>
  <message>
   <source>A model in one GGUF file</source>
   <translation>1 つの GGUF ファイルのモデル</translation>
  </message>
  <message>
   <source>A small model that came with the program: the whole way in a minute, no network</source>
   <translation>付属の小さなモデル。1 分で全工程、ネットワーク不要</translation>
  </message>
  <message>
   <source>Choose a model of the list, search for one, or drop a folder or .gguf file on this window.</source>
   <translation>一覧からモデルを選ぶか、検索するか、フォルダーや .gguf ファイルをこのウィンドウにドロップしてください。</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf)</source>
   <translation>GGUF モデル (*.gguf)</translation>
  </message>
  <message>
   <source>Make a heavy model light</source>
   <translation>重いモデルを軽くする</translation>
  </message>
  <message>
   <source>New here? The sample takes a minute and needs no network.</source>
   <translation>初めてですか? サンプルは 1 分で、ネットワーク不要です。</translation>
  </message>
  <message>
   <source>Open .gguf …</source>
   <translation>.gguf を開く …</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>GGUF ファイルを開く</translation>
  </message>
  <message>
   <source>Open a model's folder</source>
   <translation>モデルのフォルダーを開く</translation>
  </message>
  <message>
   <source>Open folder …</source>
   <translation>フォルダーを開く …</translation>
  </message>
  <message>
   <source>Try it with the sample</source>
   <translation>サンプルで試す</translation>
  </message>
 </context>
 <context>
  <name>WorkPage</name>
  <message>
   <source>Choose bits</source>
   <translation>ビットを選択</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>前のステップへ</translation>
  </message>
  <message>
   <source>Jobs appear here as soon as you press Compress.</source>
   <translation>「圧縮」を押すとジョブがここに表示されます。</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>することがありません</translation>
  </message>
 </context>
 <context>
  <name>_SideCard</name>
  <message>
   <source>Answers: {0}</source>
   <translation>回答: {0}</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many parts have each type: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} per weight</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>clip_facts</name>
  <message>
   <source>Both errors as one: their squares add up. The best range makes this smallest.</source>
   <translation>両方の誤差を合わせたもの(二乗和)。最良の範囲で最小になります。</translation>
  </message>
  <message>
   <source>Clipping outside</source>
   <translation>範囲外の切り捨て</translation>
  </message>
  <message>
   <source>Rounding inside</source>
   <translation>範囲内の丸め</translation>
  </message>
  <message>
   <source>Rounding to an even grid of {0} bits over the range, about what programs compute with.</source>
   <translation>範囲上の {0} ビット等間隔格子への丸め。プログラムの計算とほぼ同じです。</translation>
  </message>
  <message>
   <source>Rounding to the values that {0} can store. Measured on the whole range; for a narrower one, scaled by how much narrower groups of 32 weights become on average.</source>
   <translation>{0} が保存できる値への丸め。全範囲で測定。狭い範囲は、32 個の重みの組が平均でどれだけ狭まるかで換算します。</translation>
  </message>
  <message>
   <source>The share of values that lie outside the range.</source>
   <translation>範囲外にある値の割合。</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>Values beyond the range become its ends. How far that moves them, relative to the size of all.</source>
   <translation>範囲外の値は端の値になります。その変化量(全体の大きさに対する比)。</translation>
  </message>
  <message>
   <source>Values clipped</source>
   <translation>切り捨てた値</translation>
  </message>
  <message>
   <source>nearly 0 %</source>
   <translation>ほぼ 0 %</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message>
   <source>Both are of the same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both give every part the same type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other is {0} larger ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other is {0} smaller ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, and about as close to the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, and closer to the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, and farther from the original.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>cores</name>
  <message>
   <source>all {0} cores</source>
   <translation>全 {0} コア</translation>
  </message>
  <message>
   <source>cores: {0}</source>
   <translation>コア: {0}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message>
   <source>The computer could not be put to rest: {0}</source>
   <translation>コンピューターを休止できませんでした: {0}</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: Windows has refused.</source>
   <translation>作業中にスリープする可能性があります: Windows が拒否しました。</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0} is not installed.</source>
   <translation>作業中にスリープする可能性があります: {0} がインストールされていません。</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0}.</source>
   <translation>作業中にスリープする可能性があります: {0}。</translation>
  </message>
 </context>
 <context>
  <name>details</name>
  <message>
   <source>Bytes that are fetched: weights, vocabulary, settings.</source>
   <translation>取得するバイト数: 重み、語彙、設定。</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>コンテキスト</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Downloads by everybody in the last month; how many people gave it a heart.</source>
   <translation>先月の全体のダウンロード数と、いいねの数。</translation>
  </message>
  <message>
   <source>Downloads, likes</source>
   <translation>ダウンロード数、いいね</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系統</translation>
  </message>
  <message>
   <source>Fetches {0}, but only {1} are free on the disk.</source>
   <translation>{0} を取得しますが、ディスクの空きは {1} だけです。</translation>
  </message>
  <message>
   <source>Fetches {0}.</source>
   <translation>{0} を取得します。</translation>
  </message>
  <message>
   <source>Fetches {0}; {1} are free on the disk.</source>
   <translation>{0} を取得します。ディスクの空きは {1} です。</translation>
  </message>
  <message>
   <source>Gated: its authors want to know who takes it.</source>
   <translation>制限付き: 作者は誰が使うか知りたがっています。</translation>
  </message>
  <message>
   <source>Gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>制限付き: アクセスを申請済みで、作者はまだ回答していません。</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>モデルを構成する数の個数。</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at.</source>
   <translation>見られる語と語の部分(トークン)の数。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>パラメーター</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>保存形式</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>モデルの種類: 層の構成。</translation>
  </message>
  <message>
   <source>The types of its numbers (tensor types), most first.</source>
   <translation>数の型(テンソル型)、多い順。</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Verified: models of this kind answer in llama.cpp as in their makers' own code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model does.</source>
   <translation>モデルの用途。</translation>
  </message>
  <message>
   <source>What you may do with it.</source>
   <translation>できること。</translation>
  </message>
  <message>
   <source>When its files last changed.</source>
   <translation>ファイルが最後に変更された時。</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} トークン</translation>
  </message>
 </context>
 <context>
  <name>download</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>Hub に問い合わせ中 …</translation>
  </message>
  <message>
   <source>Disk full</source>
   <translation>ディスクが満杯</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room.</source>
   <translation>空きができ次第、自動で続きます。</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>Needs access</source>
   <translation>アクセスが必要</translation>
  </message>
  <message>
   <source>Needs {0} on the disk of {1}; {2} are free.</source>
   <translation>{1} のディスクに {0} 必要です。空きは {2}。</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>接続なし</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>停止しています …</translation>
  </message>
  <message>
   <source>The download was interrupted.</source>
   <translation>ダウンロードが中断されました。</translation>
  </message>
  <message>
   <source>The download's process ended.</source>
   <translation>ダウンロードのプロセスが終了しました。</translation>
  </message>
  <message>
   <source>There is no connection, or it was cut.</source>
   <translation>接続がないか、切断されました。</translation>
  </message>
  <message>
   <source>Trying again as soon as it is its turn.</source>
   <translation>順番が来次第、再試行します。</translation>
  </message>
  <message>
   <source>Trying again by itself in {0}; what has arrived is kept.</source>
   <translation>{0} 後に自動で再試行。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <source>Waiting for the Hub</source>
   <translation>Hub を待っています</translation>
  </message>
  <message>
   <source>all finished</source>
   <translation>すべて完了</translation>
  </message>
  <message>
   <source>at the beginning</source>
   <translation>最初で</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>{0} で</translation>
  </message>
  <message>
   <source>{0} failed</source>
   <translation>{0} 件失敗</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>残り {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} paused</source>
   <translation>{0} 件一時停止</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0}/秒</translation>
  </message>
  <message>
   <source>{0} running</source>
   <translation>{0} 件実行中</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} 件待機中</translation>
  </message>
 </context>
 <context>
  <name>engine</name>
  <message>
   <source>
 

 


 	 		 	
  
   
    
     
🚀 (normal) 😶‍🌫️ (multiple emojis concatenated) ✅ 🦙🦙 3 33 333 3333 33333 333333 3333333 33333333 3.3 3..3 3...3 កាន់តែពិសេសអាច😁 ?我想在apple工作1314151天～ ------======= нещо на Български ''''''```````""""......!!!!!!?????? I've been 'told he's there, 'RE you sure? 'M not sure I'll make it, 'D you like some tea? We'Ve a'lL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (the Hub says: {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (their part estimated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (their part unknown)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Read it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Read it first: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and another </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> of layer {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(Punctuation Contiguous)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, as models of this size usually have it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, scales compressed too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 GiB is left to the driver and the screen; all of the model is on the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1. Sign in and accept its terms at {0}. 2. Make a token at {1}/settings/tokens. 3. Enter the token here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16 bits (bfloat16)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16 bits (half precision)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>32 bits (full precision)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits (curved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits (curved, small)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits (microscaling)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits (old style)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits with a minimum (old style)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits, old style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 bits, old style, smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4-bit AWQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4-bit AWQ, groups of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4-bit bitsandbytes ({0}), blocks of {1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4-bit floating point (MXFP4), groups of 32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 bits (old style)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 bits with a minimum (old style)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 bits, old style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 bits, old style, smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>512 is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8-bit bitsandbytes, one scale per row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8-bit floating point (FP8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8-bit floating point (FP8), blocks of {0} x {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; a private model needs your token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Mac of this size lets its graphics use {0} of the memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A bound keeps it at {0} or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A bound keeps it at {0} or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A clip of the recipe goes from {0} to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A clip of the recipe is for {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A context of {0} tokens is too short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy lies in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A downloaded package holds a file named {0}, which leads out of its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fifth of the size of 16 bits; some answers get worse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file of {0} is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file within {0} reaches into the table of contents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A job that is not finished needs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A kitten is dozing in the sun by the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login page of this network may stand in between: open any page in your browser, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login page or a filter of this network may be at work: open any page in your browser, then try again; what has arrived is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer version of the program may know another place; until then it goes on with the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quarter of the size of 16 bits, and hard to tell from the original: the usual choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recipe is a JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A running job may be using it: let it finish or pause it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sixth of the size of 16 bits; expect noticeably worse answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A size of {0} holds nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A target's size_bytes is a whole number, its max_kl a number; neither is below 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor of {0} in {1} is stored turned or with gaps, which cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A third of the size of 16 bits; differences from the original are rare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A {0} of the recipe has the unknown entry {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept its terms at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept its terms at {0}; some authors then take a day to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Addresses look like owner/name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files are here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow the copy, or keep the results on the same disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An added token has the id {0} and text {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An upload needs your Hub account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is downloading {0} right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another torch was loaded: {0} from {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another window or program analyses this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another window or program calibrates this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another window or program works on this job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apple GPU (Metal)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Best for most people, with fewer extra bits.</source>
   <translation>「多くの人に最適」の追加ビットを減らしたもの。</translation>
  </message>
  <message>
   <source>As High quality, without the extra bits for sensitive layers.</source>
   <translation>「高品質」から敏感な層の追加ビットを除いたもの。</translation>
  </message>
  <message>
   <source>As IQ4_XS, for models whose rows do not divide by 256.</source>
   <translation>IQ4_XS と同じ。行が 256 で割り切れないモデル向け。</translation>
  </message>
  <message>
   <source>As Q4_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Small, with more bits where they matter.</source>
   <translation>「小」に、重要な所だけビットを追加。</translation>
  </message>
  <message>
   <source>Ask for less, or ease what rules and bounds demand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask something shorter, or begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the Hub about {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking what there is to fetch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention</source>
   <translation>アテンション</translation>
  </message>
  <message>
   <source>Best for most people</source>
   <translation>多くの人に最適</translation>
  </message>
  <message>
   <source>CC BY 4.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CC BY-NC 4.0 (not for business)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CC BY-SA 4.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibrate the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check both files with `verify`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it is the model that the adapter was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the connection to the internet, then try again; what has arrived is kept.</source>
   <translation>インターネット接続を確認して再試行してください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Check the model's files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name before the /.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the pattern against the list of layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the spelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the spelling and the account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check this computer's clock, and ask whoever runs this network about a proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check what was typed, and HF_ENDPOINT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder with text files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a larger size, or ease what rules and bounds demand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a longer text or a shorter context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model of a supported family with its original tokenizer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a model with BERT's own tokenizer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a shorter context or a larger machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a shorter context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a version of this model in the usual layout, or the original, unquantized one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a version of this model with .safetensors files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a weight with rows and columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an importance matrix that llama.cpp or this program has made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an importance matrix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model, or ask them why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another name for the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name, or allow adding the file to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name, or allow it to be replaced.</source>
   <translation>別の名前を選ぶか、置き換えを許可してください。</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing; the old version stays in the repository's history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name, or choose public.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another tensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another type or another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another version of this model, or the original, unquantized one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another version of this model; pickled weights are never opened, they can run any program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one from 0 to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of its list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the original, unquantized model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the original, unquantized model. What can be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clipping search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs, or run it on a larger computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the original model's folder (.safetensors and tokenizer.json) instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares sentences</source>
   <translation>文を比較する</translation>
  </message>
  <message>
   <source>Comparing answers, layer {0} of {1}</source>
   <translation>回答を比較中、層 {0}/{1}</translation>
  </message>
  <message>
   <source>Comparing answers, word by word</source>
   <translation>回答を語ごとに比較中</translation>
  </message>
  <message>
   <source>Comparing candidates'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing it with the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing tensor by tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compress it further, or split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compress the model again, then upload it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compress the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compressed here</source>
   <translation>ここで圧縮</translation>
  </message>
  <message>
   <source>Copy it whole from the Hub's page; it begins with hf_.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the real file there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying into LM Studio's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted is the memory free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted is the memory that is free on the card; all of the model is on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts off outliers where that makes a block's share of the output more exact. Better with calibration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Das Haus am See wurde im Jahr 1902 gebaut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it and start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the job and start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differences from the original are rare.</source>
   <translation>元との差はまれです。</translation>
  </message>
  <message>
   <source>Do not trust this file, or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not trust this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not trust this file; choose a version of this model with .safetensors files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not trust this model, or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not trust this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not trust this tokenizer.json.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download it again, with all its files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download it again.</source>
   <translation>再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the index too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the missing file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the model again, or choose the original, unquantized one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the model again, with all its files.</source>
   <translation>モデルを全ファイルごと再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the model again.</source>
   <translation>モデルを再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the model instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the model with all its files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the tokenizer's files again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download {0} first, or put its folder beside the adapter's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ERNIE 4.5 MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EXAONE MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each {0} of a recipe needs {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Embeddings</source>
   <translation>埋め込み</translation>
  </message>
  <message>
   <source>Error feedback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Even the largest possible file is expected to have a KL divergence of {0}; {1} was asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every family</source>
   <translation>すべての系統</translation>
  </message>
  <message>
   <source>Every licence</source>
   <translation>すべてのライセンス</translation>
  </message>
  <message>
   <source>Every task</source>
   <translation>すべての用途</translation>
  </message>
  <message>
   <source>Every word passes through it, so it keeps more bits.</source>
   <translation>すべての語が通るため、より多くのビットを残します。</translation>
  </message>
  <message>
   <source>Everything finished so far is kept. Close other programs, or go on with fewer threads.</source>
   <translation>済んだ分はすべて残ります。他のプログラムを閉じるか、スレッドを減らして続けてください。</translation>
  </message>
  <message>
   <source>Everything finished so far is kept: press Resume.</source>
   <translation>済んだ分はすべて残ります。「再開」を押してください。</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact, and the largest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact; used for the small tensors that must stay exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exactly what most models are published in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export one from the Choose page to see its shape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Families that can: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feed-forward</source>
   <translation>フィードフォワード</translation>
  </message>
  <message>
   <source>For computers with little memory; some answers get worse.</source>
   <translation>メモリの少ないコンピューター向け。一部の回答が悪化します。</translation>
  </message>
  <message>
   <source>For programs that do not know the K types.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For programs that do not know the K types; fast on phones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For rows that do not divide by 256, and for programs that do not know the K types.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-bit floating-point numbers, as some models are published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space and resume; nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space or choose another folder.</source>
   <translation>空きを作るか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Free some space, or move the cache with the environment variable HF_HOME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space, or take fewer chunks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space, then resume; what has arrived is kept.</source>
   <translation>空きを作って再開してください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space.</source>
   <translation>空きを作ってください。</translation>
  </message>
  <message>
   <source>Free some space. The compressed model can be asked all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>Hugging Face Hub から</translation>
  </message>
  <message>
   <source>Full precision</source>
   <translation>全精度</translation>
  </message>
  <message>
   <source>GGUF (llama.cpp, Ollama, LM Studio)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GLM 4 MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GLM 4 MoE Lite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPT-NeoX / Pythia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU support is being changed by another program right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPU support needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gated</source>
   <translation>制限付き</translation>
  </message>
  <message>
   <source>Gemma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give this tensor more bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good quality, a little smaller</source>
   <translation>良い品質、やや小さめ</translation>
  </message>
  <message>
   <source>Good quality, any row length</source>
   <translation>良い品質、任意の行長</translation>
  </message>
  <message>
   <source>Good quality, smaller still</source>
   <translation>良い品質、さらに小さめ</translation>
  </message>
  <message>
   <source>Granite 4 hybrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granite MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half precision</source>
   <translation>半精度</translation>
  </message>
  <message>
   <source>Half the size of 16 bits, and no difference that anyone could find.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half the size of full precision, next to no loss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half-quadratic (HQQ)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handing the file to Ollama</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hard to tell from the original, and small enough for most computers.</source>
   <translation>元と区別しにくく、多くのコンピューターに収まる小ささ。</translation>
  </message>
  <message>
   <source>Has not arrived whole; download it again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hears speech</source>
   <translation>音声を聞く</translation>
  </message>
  <message>
   <source>High quality</source>
   <translation>高品質</translation>
  </message>
  <message>
   <source>High quality, a little smaller</source>
   <translation>高品質、やや小さめ</translation>
  </message>
  <message>
   <source>Holds GGUF files only; {0} is not compressed yet and can be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds GGUF files only{0}, which are compressed already; look for the original model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds an adapter (LoRA) only, a change to another model; look for the whole model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds no weights in the safetensors format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds no weights that can be opened here: safetensors or GGUF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds pickled weights only, and a pickle can run any program on your computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How do I sort a list of numbers in Python?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hugging Face folder (PyTorch)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hugging Face folder (safetensors)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hunyuan MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Idefics 3 / SmolVLM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If there is a card, install its driver from {0} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Featherweight again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install a newer driver from {0}, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it from {0} and start it once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it from {0}, or use the Modelfile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it, or check the file elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it, or talk with the model in another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instead of {0}, what stands between here and the Hub sends {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instead of {0}, what stands between here and {1} sends {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interest rates rose by a quarter of a point on Thursday.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is being downloaded right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is compressed already ({0}); look for the original model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is compressed already ({0}); what was lost then cannot come back. Better start with the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it the newest version of Ollama?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is of a family that is not supported yet ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this file made from that model?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It belongs to another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can be for {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be loaded: {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be looked at before it is downloaded; download it instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It did not answer within {0} minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended with code {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It finds no graphics card that it can use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is JSON with "featherweight_suite" and "prompts".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is damaged or not a safetensors file; download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It lies in {0}, and takes no space of its own (a hard link).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It makes vectors of texts and predicts no words; its vectors are compared instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may hold no language model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not tried out yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its last words: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its models are in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its own licence</source>
   <translation>独自ライセンス</translation>
  </message>
  <message>
   <source>Its sizes can be forecast from typical models all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join them first (llama-gguf-split --merge), or choose the model in one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep one of the two files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept at {0}: among the {1} % most sensitive per byte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds that can be written: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>LM Studio has this file already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LM Studio was not found on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LM Studio's settings cannot be read: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La recette demande trois œufs, du sucre et un citron.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer {0} of the vision part lacks {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer {0}, {1}</source>
   <translation>層 {0}、{1}</translation>
  </message>
  <message>
   <source>Layer {0}: what enters its weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the version out to get the newest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Levels shaped like real weights; for rows that do not divide by 256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Levels shaped like real weights; slower on old processors.</source>
   <translation>実際の重みに合わせた段階。古いプロセッサーでは遅め。</translation>
  </message>
  <message>
   <source>Ling (Bailing MoE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at its rights at {0}/settings/tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at every tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowered to {0}: still only {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Macs need nothing more: Apple's graphics processor is used by the program as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new one at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new one at {0}/settings/tokens and enter it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new one that may write at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a token that may write at {0}/settings/tokens and enter it in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a token with the right to write at {0} and enter it in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes images</source>
   <translation>画像を作る</translation>
  </message>
  <message>
   <source>Mean, first token and last token are possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend it and resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge it with the library that trained it, and open the merged model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models of the family {0} can be compressed but not computed here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>ダウンロード数</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>いいね数</translation>
  </message>
  <message>
   <source>Move it away and resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name it in {0} as base_model_name_or_path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names look like owner/name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Near-lossless</source>
   <translation>ほぼ無劣化</translation>
  </message>
  <message>
   <source>Needs no calibration: lets outliers lose more so that all other weights lose less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest</source>
   <translation>新着</translation>
  </message>
  <message>
   <source>No NVIDIA graphics card was found: its driver is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No compression of the values; a base for other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No difference that anyone could find.</source>
   <translation>誰にも分かる差はありません。</translation>
  </message>
  <message>
   <source>No tensor of {0} matches {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nomic BERT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalization</source>
   <translation>正規化</translation>
  </message>
  <message>
   <source>Nothing is lost. Copy the diagnostics and tell the makers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Look at the project's own page instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was measured at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Old style</source>
   <translation>旧式</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Ollama answers at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama could not create the model: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama has a model called {0} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama is installed and running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama is installed; it must be running to take a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama keeps its own list. Remove it there: ollama rm {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama refused the file: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama stopped answering: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama was not found on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ollama's list names a model that cannot be read: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open a folder with config.json and .safetensors files, or a .gguf file.</source>
   <translation>config.json と .safetensors ファイルのあるフォルダーか、.gguf ファイルを開いてください。</translation>
  </message>
  <message>
   <source>Open a model's whole folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open or gated</source>
   <translation>公開または制限付き</translation>
  </message>
  <message>
   <source>Open the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>Paste a link from {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste the link of a model's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patients who slept less than six hours recovered more slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phi 3.5 MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please tell the makers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practically the original.</source>
   <translation>ほぼ元のまま。</translation>
  </message>
  <message>
   <source>Preparing; the first time takes a little longer</source>
   <translation>準備中。初回は少し時間がかかります</translation>
  </message>
  <message>
   <source>Press Resume to try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor (CPU), {0} cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published in this type: kept exactly as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 2 MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 2 VL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 2 VL / 2.5 VL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 2.5 VL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 3 MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 3 Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 3 VL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qwen 3.5 MoE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RWKV world</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raised to {0}: saves {1} nats of expected divergence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read by every program, and fast on phones; the K types lose less in the same space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading a page with every weight rounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading a text, layer {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading a text, vector by vector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading a text, word by word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading headers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading headers: {0} of {1} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the model's headers</source>
   <translation>モデルのヘッダーを読み込み中</translation>
  </message>
  <message>
   <source>Reading the text</source>
   <translation>テキストを読み込み中</translation>
  </message>
  <message>
   <source>Reading the text, layer {0} of {1}</source>
   <translation>テキストを読み込み中、層 {0}/{1}</translation>
  </message>
  <message>
   <source>Reading the text, the last step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommended</source>
   <translation>おすすめ</translation>
  </message>
  <message>
   <source>Remove GPU support and add it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it in LM Studio, or rename yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove something there, or make it public.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume then; what has arrived is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume; it is found out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume; it is made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rope scaling of the kind {0} is not supported yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the closest that fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the smallest type that fits and loses no more than it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running the file takes about {0} GB of memory, {1} GB are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as UTF-8, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sees and writes</source>
   <translation>見て書く</translation>
  </message>
  <message>
   <source>SentencePiece BPE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SentencePiece unigram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the environment variable HF_TOKEN instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten the model card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Small and sensitive: kept exact.</source>
   <translation>小さく敏感なため、正確なまま。</translation>
  </message>
  <message>
   <source>Small, a little better</source>
   <translation>小、やや良い</translation>
  </message>
  <message>
   <source>Small, uniform</source>
   <translation>小、均一</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>Smallest first. The Hub itself cannot sort by size: these are the most downloaded of each range of sizes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest that still works</source>
   <translation>使える最小</translation>
  </message>
  <message>
   <source>So the compressed model is not made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Solar Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some take a day or more; {0} tells how it stands. Then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody changed {0} in the same moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside the program ({0}: {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sorts texts</source>
   <translation>文章を分類する</translation>
  </message>
  <message>
   <source>Start Ollama and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start it again and try once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started: {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such links look like hf://owner/name@main.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summarises</source>
   <translation>要約する</translation>
  </message>
  <message>
   <source>Supported are {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap them, or remove one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch it on at {0}: “Read access to contents of all public gated repos you can access”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take some of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tensors are missing ({0}); the first is the {1} {2}{3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is more than the Hub accepts at once (error 413).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not a token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That may take a day or more. Check again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The GGUF file does not state its architecture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The GGUF file states {0} layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub asks to wait for {0} minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub does not accept your token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub does not know this token (401): it is mistyped, expired or was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub does not take {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub has disabled {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub has had too many requests from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub has no model named {0} that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub has no model named {0}, or it is private.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub has trouble of its own (error {0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub is busy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub is switched off here by the environment variable HF_HUB_OFFLINE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub refused (error {0}{1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub sent another part of {0} than asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub's addresses have expired; asking for new ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub's answer about {0} makes no sense.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub's answer about {0} names no version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub's storage gave no receipt for a part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub's storage has trouble of its own (error {0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Hub's storage refuses the file's parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapter's change of {0} is {1}; the tensor is {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapter's tensors of {0} are not complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapter's {0} has {1} rows, not {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapter's {0} is {1}; the model's is {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authors of {0} have turned your request down (403).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bound on {0} asks for at least {1} and at most {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The calibrated inputs of a layer cannot be worked with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The calibration in {0} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The calibration in {0} is of version {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The calibration text drives this model to values that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cat sleeps on the warm windowsill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The central bank has made borrowing more expensive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The compressed model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The compressed model would answer differently, so it is not made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer ran out of memory, and the process that did the work was ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The configuration belongs to another model; download both again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and more tries did not bring it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and {2} more tries did not bring it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} was cut while publishing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} was cut while sending {1}, and more tries did not bring it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} was cut.</source>
   <translation>{0} との接続が切れました。</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection was cut while reading {0}, and {1} more tries did not help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy takes {0} GB, {1} GB are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The description of the tensors in {0} is cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The description of the tensors in {0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of {0} is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The download needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The downloaded packages state {0} GB, more than any real ones have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment variable HF_ENDPOINT is {0}, which is no URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is cut short; download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file's table of characters is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file's vocabulary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file's vocabulary has no token for unknown words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file's vocabulary is incomplete: {0} is missing or too short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files in {0} are larger than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {0} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The goalkeeper saved two penalties and the match ended in a draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The graphics card computes wrongly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The graphics card does not compute: {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The graphics card's driver supports CUDA {0}; {1} or newer is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header entry of {0} in {1} makes no sense.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header of {0} claims {1} entries, which no real one has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header of {0} is not a list of tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header of {0} is not valid JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The headers of {0} are larger than {1} MB, which no real model's are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The importance matrix belongs to another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The importance matrix names no tensor of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The importance of {0} has {1} values; {2} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job in {0} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job's journal cannot be written: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job's journal {0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence {0} allows sharing under the same licence; it goes along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence {0} allows sharing without any commercial purpose only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence {0} allows sharing; it goes along with the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence {0} forbids sharing changed forms, and this is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence {0} has terms of its own for sharing.{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of versions cannot be had: sent on too often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of versions cannot be had: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata does not state the experts' feed-forward size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata does not state the numbers of each layer's activation (xielu).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states a rope of {0} of {1}, which cannot be rotated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states an expert_gating_func of {0}, which is not supported yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states another {0}.{1} than llama.cpp computes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states heads of {0} values, which do not divide {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states no sizes of RWKV's state, which the model has tensors for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states no sizes of a state, which the model has tensors for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states no sizes of latent attention, which the model has tensors for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states sliding windows for other layers than there are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states {0} attention heads, which {1} cannot share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states {0} groups, which a state of {1} values cannot have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states {0} groups, which {1} experts cannot make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states {0} layers, which no real model has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states {0} of {1} experts, which cannot be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata states {0}.{1} = {2}, which cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model can be compressed all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model cannot be calibrated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model cannot be computed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model comes without its tokenizer.json, and how it splits text is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model has changed since this download began; {0} of {1} files are the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model may be of a newer kind, or be quantized or adapted; choose the original one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model may be of a newer kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model's file is damaged or was trained wrongly; download it again or choose another version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model's files hold no vision part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model's predictions are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The models' answers cannot be compared: some are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The most downloads in the last month first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The most hearts first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original as GGUF takes {0} GB, {1} GB are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original's licence is not known here. Without one, nobody but its authors may share it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output has {0} bytes; planned were {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output holds {0}, which nobody planned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output lacks the tensor {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part of this model that guesses several tokens at once is left out: answers are the same, and programs that could use it generate them more slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The preset has no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The process that did the work was killed. Most often the system does so when memory runs short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The process that did the work {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program does not know this family.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program goes on with the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quantization settings state blocks of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quantization settings state {0} as {1}; it must be {2} to {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe has the unknown entry {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe is of version {0}; this program reads {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe's target states both size_bytes and max_kl.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server refuses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server sent {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server that keeps {0} refuses to send it (error {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The smallest possible file is {0} MB; {1} MB were asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system ended llama.cpp, probably for lack of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keychain cannot be used: {0}. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keychain cannot forget the token: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keychain cannot keep the token: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tensors of {0} share their bytes too often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The test in {0} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text has tokens that {0} does not know (it has {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text has {0} tokens; one chunk needs {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer belongs to another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer has no token for {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer has the same token twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer needs seconds to split a line of text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer's table of characters is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer's tokens are longer than any real one's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tokenizer's tokens are none, too many, empty or too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two models have different vocabularies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upload in {0} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vocabulary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0}{1} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no CUDA build of torch for this system ({0} on {1}, Python {2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no finished calibration in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no finished job called {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no job in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no machine called {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no preset called {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no quality called {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no upload in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {0}, or it is private and your account may not see it (404).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was too little memory for the next step.</source>
   <translation>次のステップのメモリが足りませんでした。</translation>
  </message>
  <message>
   <source>These AWQ weights are laid out as {0} with {1} bits; only 'gemm' with 4 bits can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These GPTQ weights are laid out for {0}, which cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These weights are stored as {0}, with zeros left out, which cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This GGUF file is one of {0} parts, which cannot be read separately.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer has no device {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a suite of questions ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This job has no proof yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model was not downloaded; only looking works before that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's WordPiece tokenizer is not BERT's: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's family ({0}) is not supported yet.</source>
   <translation>このモデルの系統({0})はまだ対応していません。</translation>
  </message>
  <message>
   <source>This model's layers look back {0} tokens. llama.cpp lets them see everything, so answers may differ from the original's in longer texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's tokenizer changes text before it splits text into words: it reads {0} in a way that llama.cpp's {1} does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's tokenizer is of the kind {0}, which llama.cpp does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's SentencePiece does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's unigram tokenizer does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model's weights were compressed with {0}, which cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This suite was made by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0} model has {1}, which GGUF cannot express for its family.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three bits everywhere.</source>
   <translation>すべて 3 ビット。</translation>
  </message>
  <message>
   <source>Translates</source>
   <translation>翻訳する</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>人気上昇中</translation>
  </message>
  <message>
   <source>Tries many scales for each group of weights and keeps the one that loses least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a few minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later, or over another connection; nothing damaged was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later, or over another connection; nothing was published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later.</source>
   <translation>後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>Try again later; what has arrived is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation>もう一度お試しください。</translation>
  </message>
  <message>
   <source>Trying the graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying {0} as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two fifths of the size of 16 bits, practically the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unset it for {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unset it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upload it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upload the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use Fast, or another text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences. Not compared with the original's: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences; their cosine with the original's is {2} on average, {3} at least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Very high quality</source>
   <translation>非常に高品質</translation>
  </message>
  <message>
   <source>Wait for it, or stop it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for it, then resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait some minutes, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait some minutes. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it is finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Was it removed from the history?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each weight does to the answers, layer {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What enters {0} holds values that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has been sent is kept: press Resume later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What most models are published in; exact for those.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people look at in these days first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the licence {0} says about sharing is not known here.{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the server says of new versions cannot be understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the server says of new versions does not bear the makers' signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the server says of new versions has no end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found out about {0} is no longer in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When nothing else fits; expect noticeably worse answers.</source>
   <translation>他に収まらないとき。回答は目に見えて悪化します。</translation>
  </message>
  <message>
   <source>Where can I find a hotel near the railway station?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word embeddings</source>
   <translation>単語の埋め込み</translation>
  </message>
  <message>
   <source>Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes text</source>
   <translation>文章を書く</translation>
  </message>
  <message>
   <source>Writing the original as GGUF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing what the model sees with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are not signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have access to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have asked for access to {0}; its authors have not answered yet (403).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your account has no room for this: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your folders</source>
   <translation>自分のフォルダー</translation>
  </message>
  <message>
   <source>Your token is fine, but your account has no access to {0} yet (403).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your token may not read {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your token may not write to {0}'s models{1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your token was not given the right to read gated models (403).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a bias on its {0} ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a byte-level vocabulary always has a tokenizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a convolution without a bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a data set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a factor of its experts' sum (routed_scaling_factor)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a head for decisions ({0}), not embeddings,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key and a value for each head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a learned residual of the rank {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a limit on queries, keys and values (clip_qkv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a normalization before the gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a part of a file of {0} bytes instead of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a query scale of its own ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a scale of attention of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a scale of its own ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a soft cap of {0} on its output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a variant of rope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a variant of yarn rope scaling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>added as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternating updates' correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternating updates' correction scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternating updates' inverse projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternating updates' prediction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternating updates' projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternating updates' router</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an activation of its own (swiglu_alpha, swiglu_limit)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address that is none ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an answer without end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an attention of its own ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an inner size of {0}, which is not twice the hidden size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an order of its own of layers with attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an order of its own of layers with experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an order of its own of layers without rope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an order of its own of layers without rotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an order of sliding windows of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an order of windows of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an output that is normalized (norm_head)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an output that is tied to its embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an unknown word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another number of streams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another order of rotation (rope_interleave)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another part of each head that is rotated (partial_rotary_factor)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another part than the one that was asked for ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another pattern of sparse layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another rope base in layers with a window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another way of normalizing queries (use_qk_norm)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another way of weighing its experts ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attention and feed-forward one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attention gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attention heads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attention key</source>
   <translation>アテンションのキー</translation>
  </message>
  <message>
   <source>attention normalization</source>
   <translation>アテンションの正規化</translation>
  </message>
  <message>
   <source>attention output</source>
   <translation>アテンションの出力</translation>
  </message>
  <message>
   <source>attention query</source>
   <translation>アテンションのクエリ</translation>
  </message>
  <message>
   <source>attention query, key and value</source>
   <translation>アテンションのクエリ、キー、値</translation>
  </message>
  <message>
   <source>attention sinks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attention to the past alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attention value</source>
   <translation>アテンションの値</translation>
  </message>
  <message>
   <source>attention without biases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>behind a gate of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>biases everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>biases in its convolutions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>biases in its linear layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>byte-level BPE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calls something that is no way to make a tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel mixing blend of the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel mixing blend of the receptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel mixing key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel mixing receptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel mixing value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chunk experts' feed-forward down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chunk experts' feed-forward gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chunk experts' feed-forward up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chunks of attention of its own size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>classifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>classifier normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>classifier output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compressed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json does not state fullatt_block_indexes, the layers that see everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json does not state what each of the layers is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json does not state {0}, which a {1} model needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json needs a share below 1 for each layer of activation_sparsity_pattern.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json needs an mrope_section of three numbers that make half of a head of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json needs {0} values of rope {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json needs {0} values of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json rotates {0} of {1} values of a head, which cannot be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json says of no group of weights how they were compressed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states a feed-forward size of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states a hidden size of {0} for the text part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states a hidden size of {0}, which {1} heads cannot share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states a rope low_freq_factor of {0}, which is not below {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states a vocabulary size of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states an attn_config that is no object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states an inner size of {0}, which {1} heads in {2} groups cannot share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states heads of {0}, which cannot be rotated by halves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states heads of {0}, which do not divide {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states more experts for each token than the {0} that exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states num_kv_shared_layers = {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states rope parameters that are no object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states sections of rope that make no sense (mrope_section).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states {0} = {1} for pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states {0} = {1}, which must be a positive number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states {0} = {1}; a whole number from 1 to {2} is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states {0} attention heads, which {1} cannot share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states {0} experts, which do not make {1} groups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>config.json states {0} layers and the kinds of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>def mean(values): return sum(values) / len(values)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delta nets whose keys and values differ in size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different epsilons in its norms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not fit</source>
   <translation>収まらない</translation>
  </message>
  <message>
   <source>does not say how text is split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>embedding's first projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>embedding's second projection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>embeddings without a scale (mup_enabled)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder attention key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder attention normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder attention output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder attention query</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder attention value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder feed-forward down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder feed-forward gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder feed-forward normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder feed-forward up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder relative positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encoder's final normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expert router</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expert router's correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts beside its Mamba layers, which is not supported yet,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts of another size than the feed-forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts per token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts without a correction (use_expert_bias)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts' feed-forward down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts' feed-forward gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts' feed-forward gate and up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts' feed-forward up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>experts' normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feed-forward activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feed-forward down</source>
   <translation>フィードフォワードの下り</translation>
  </message>
  <message>
   <source>feed-forward gate</source>
   <translation>フィードフォワードのゲート</translation>
  </message>
  <message>
   <source>feed-forward normalization</source>
   <translation>フィードフォワードの正規化</translation>
  </message>
  <message>
   <source>feed-forward size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feed-forward up</source>
   <translation>フィードフォワードの上り</translation>
  </message>
  <message>
   <source>fewer heads for keys and values than for queries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>final normalization</source>
   <translation>最終の正規化</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>収まる</translation>
  </message>
  <message>
   <source>fits barely</source>
   <translation>ぎりぎり収まる</translation>
  </message>
  <message>
   <source>fits {0} with {1} tokens of context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gate of the layer's own embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>groups of experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>groups of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a special token {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a token that is no base64 at place {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a token {0} at place {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has counts for {0} that are no numbers of tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has keys that are no names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no fitting counts for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has tensors that are views of others in a layout of long ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has values for {0} that are no sums of squares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has {0} twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>head size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heads of {0} values with an epsilon of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heads that do not make up its hidden size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds no tensor's importance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inner size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is a GGUF, but no importance matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is cut short, or not an importance matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not an importance matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is {0} GB, which no real one is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not cut around Chinese characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it keeps control characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its normalizer is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pre-tokenizer is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key and value, compressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key and value, expanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key, expanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key/value heads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layer {0} has no {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers of another make (no {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers of another make ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers of different feed-forward sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers of the kind {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers with a window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers with attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers without experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>layers without experts at its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits on its time step ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>links are switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lists {0} tokens where it promises {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp cannot run the output. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp could not answer: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp did not finish within {0} minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it held the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it read the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp has run the file</source>
   <translation>llama.cpp がファイルを実行しました</translation>
  </message>
  <message>
   <source>llama.cpp leaves out a step of its normalization, and weighs its two experts by half as much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp loads the file and {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp refused the file: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp writes with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>llama.cpp's runtime (xllamacpp) is not installed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>low must be less than high.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>low-rank residual, left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>low-rank residual, right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>merges.txt is damaged at line {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>method not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mix, method, format, name, quality and pre_tokenizer of a recipe are texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modules.json does not hold a list of modules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modules.json names the folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names {0}, which no weights need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>neither the file nor the part that was asked for (status {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no layer with experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no model named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no rope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization after attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization after feed-forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization after the experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization after the layer's own embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization after the low-rank residual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization after the shared feed-forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization before feed-forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization before the experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization inside attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization inside feed-forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of attention's output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the alternating updates' router</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the compressed key and value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the compressed query</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the layer's output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the projected embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the state space step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the state space's B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalization of the state space's C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>normalized queries and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>norms before its parts or another order of rope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ollama run {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one group per row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one matrix for words and output that are scaled differently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>other biases than Mamba's usual ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>output</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>position embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>positions as slopes (ALiBi)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>positions that are not slopes (ALiBi)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>preprocessor_config.json does not state {0}, three numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>projection of the embeddings to every layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>projection of the layer's own embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>query normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>query, compressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>query, expanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reads a few sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>relative positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>residuals behind its norms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rope alpha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rope scaling of the kind {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rotary embeddings on a part of each head ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rotary factors, long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rotary factors, short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rotary frequencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scale of the layer's output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scaled outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>second attention normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>segment embeddings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sets attributes of something that is no list of tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several experts that compute every token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared experts' feed-forward down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared experts' feed-forward gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared experts' feed-forward up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared experts' gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>short convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>short convolution input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>short convolution output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sliding window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>soft caps on attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space alpha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space beta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space beta and alpha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space convolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state space step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>states {0} as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>states {0} wrongly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>structural only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the activation {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the beginning of a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the end of a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the vector of the whole picture among those of its parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is none here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>this computer's {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>three quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing A0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing A1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing A2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing G1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing G2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing V0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing V1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing V2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing W0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing W1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing W2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blend of the decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blend of the gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blend of the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blend of the receptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blend of the value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing blends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing decay W1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing decay W2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing normalization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing of the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing receptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing, key of the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing, key of the rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time mixing, receptance of the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to be a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json has a token {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json has no usable 'model'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json has no usable 'vocab'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json has no usable {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json has token numbers that are no numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json holds the merge {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json numbers {0} tokens up to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.json states a prefix that is no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.model holds no pieces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.model is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tokenizer_config.json holds a chat template that is not text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two thirds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unfinished download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uses the instruction {0}, which weights do not need</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>value i and value i + half</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>value, expanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was ended by signal {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what has arrived is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what has been sent is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>windows in {0} layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>word embeddings</source>
   <translation>単語の埋め込み</translation>
  </message>
  <message>
   <source>word embeddings of every layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>word embeddings of {0} values for each layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>working memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>writes a few words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} GB are needed on the disk of {1}, {2} GB are free.</source>
   <translation>{1} のディスクに {0} GB 必要、空きは {2} GB です。</translation>
  </message>
  <message>
   <source>{0} GiB are left to the system and other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} If it happens again, close other programs to free memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} If it happens again, close other programs, or go on with fewer threads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} MLX, groups of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} So the values were chosen without calibration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} addresses, each of which points to another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} after {1} s of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} already exists.</source>
   <translation>{0} は既にあります。</translation>
  </message>
  <message>
   <source>{0} and {1} are the same tensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} answers question {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} answers, but not as the Hub does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} answers, layer {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that its publisher states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that the Hub states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived damaged twice: the Hub counts another checksum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived damaged: its checksum is not the one that the Hub states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived damaged; fetching it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived damaged; sending it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrives in another encoding than asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0}({1})</translation>
  </message>
  <message>
   <source>{0} asks who you are, and no token is kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} attention heads that share {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} became shorter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} bytes instead of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be a model's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be linked into LM Studio's folder ({1}); a copy takes {2} GB more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} に接続できません。</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read from afar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written: the disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot store {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} changed on the Hub while it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} changes {1} in two ways.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} changes {1}, which {2} does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} claims a header of {1} bytes; the file has {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} claims to hold {1} files in a table of {2} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} columns do not divide into the {1} groups that have scales.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} describes its tensors in {1} bytes, which no real one does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} describes no tensor of 4-bit numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not answer.</source>
   <translation>{0} が応答しません。</translation>
  </message>
  <message>
   <source>{0} does not exist.</source>
   <translation>{0} は存在しません。</translation>
  </message>
  <message>
   <source>{0} does not hold a JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not offer {1} with a checksum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not prove who it is: its certificate is not trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not say how large {1} is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not say which model it changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ends at byte {1}, but is read to {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists and everybody can see it; you asked for a private one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has DoRA on a turned matrix, which cannot be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has a damaged table of contents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has another {1} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has appeared meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has become shorter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has changed since this job began, so it cannot be continued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has metadata of the unknown type {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no channel {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no file {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no more than {1} positions; {2} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no such version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no table of contents: it is cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no tensor called {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no weight_map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has the shape {1}; config.json promises {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has the shape {1}; the metadata promises {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has vanished from {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} .{2} files but no {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} GB free; this text needs {2} GB for a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} bits per weight by its shape; it must be 2, 3, 4 or 8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} bytes; the shape {2} needs {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} layers and {2} tokens, {3} has {4} and {5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} {2}; config.json promises {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} heads of values for {1} of keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds more than {1} folders; only those were searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no .safetensors files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no UTF-8 text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no tokenizer.json, nor another tokenizer file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no weights that can be used: safetensors or GGUF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds values that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds weights that are not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1} GGUF files, such as {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1} numbers; it must be the shape of a matrix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds {1} twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in a downloaded package is damaged: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} has the type code {2}, which is not known yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} has {2} dimensions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} is compressed or encrypted, which no program that saves models does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} is not where the table of contents says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} overlaps the one before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} overlaps the tensor before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} reaches beyond the {2} bytes of its values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1} states two sizes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1}: rows of {2} do not divide into {3} blocks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1}: shape {2} of {3} needs {4} bytes, the header gives {5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is GGUF version {1}; versions 2 and 3 can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a link that leads out of the model's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a part of LoRA that cannot be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a tensor that cannot be computed here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a vector: it has no channels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is an adapter called {1}; only LoRA can be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is an adapter that changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is an adapter with {1}, which cannot be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is an adapter, which changes the model {1}; that model is not on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is an archive, but not of tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is compressed, but {1}.qzeros is missing beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is compressed, but {1}{2} is missing beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is cut short: its header reaches beyond the file's {1} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is cut short: {1} reaches to byte {2}, the file ends at {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged at line {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged at token {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged: its key has {1} bytes, not 32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is gated, and its authors have not given you access.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is gated, and your account has no access to it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is gated: its authors want to know who takes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is gated: you have asked for access, and its authors have not answered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in more than one shard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is laid out for one graphics card's instructions, which cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is larger than the Hub accepts (error 413).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is larger than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is longer than its package states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is missing from {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is missing; {1} says that it belongs to this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no description of a tensor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no file of tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no matrix; its change cannot be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no package: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is none of the files of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not UTF-8 text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a GGUF file.</source>
   <translation>{0} は GGUF ファイルではありません。</translation>
  </message>
  <message>
   <source>{0} is not a divergence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a format that can be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a model that can be opened.</source>
   <translation>{0} は開けるモデルではありません。</translation>
  </message>
  <message>
   <source>{0} is not a model's address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a suite of questions: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model sees with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an archive of tensors: it is of before 2020, or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not asked without encryption.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not the Hugging Face Hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not there any more, or its drive is not connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not valid JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is only {1} bytes long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} が完成しました</translation>
  </message>
  <message>
   <source>{0} is shorter than its package states.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored as {1}, and config.json does not say how to read weights from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored as {1}, and nothing beside it says how to read weights from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored as {1}; it must be {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is stored in MLX's mode {1}, which cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is the model itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already and is another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there twice, once compressed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there twice, under different names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is too large for a recipe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is too large for a suite of questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1} MB, which no real one is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1} beside scales of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1} for {2} rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1} of {2}, {3} {4} of {5}; experts of a layer must be alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1} {2} in the output; planned was {3} {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}, not a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}, which does not fit weights of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}, which holds no weights of {2} in {3} bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}; beside its weights it must be {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}; blocks end in 16 bytes of 32 weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}; it must be a matrix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1}; {2} bits in groups of {3} do not fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} keeps this one at {1}: sensitive for its kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lacks {1} of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lacks {1}, a part of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} layers and queries like those of another depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} layers that share keys and values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} leads nowhere: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} leads to no model on the Hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} lost its content: its error is {1} of its size as {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} models with experts (MoE) can be compressed but not computed here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} models would answer differently as GGUF: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names groups beyond the {1} that there are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names no model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} names {1}, which is not a file of this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of the expected divergence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of the recipe must be a number, not {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of weights, {1} for {2} tokens of context (16 bits for each key and value{3}) and {4} to work in: {5}. {6} This is a forecast; nothing is forbidden by it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} channels {2} values up to {3} times larger than the rest: {4}{5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on {1}: {2} needed with {3}, {4} available. {5}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} refuses to send {1} (error {2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sends more than a sensible answer has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sends more than an index has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sends {1} whole only, not in parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} states an alignment of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} states an alpha for {1}, which is no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} states groups of {1} with {2} bits in the mode {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} states lora_alpha as {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} states the shape {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} states {1}, more than {2} can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tensors of {1} are in no shard, the first is {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tokens of context alone need {1}; {2} has {3} for a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} tokens of context{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was changed while it was being uploaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was compressed twice, but the offset is {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was written by a computer with another order of bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} GB Mac</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} GB graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} GB laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} has no counterpart in {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} is missing beside {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}. A pickle can run any program on your computer, so nothing of it was run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, as most: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, as the tensors it is computed together with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, groups of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}-bit GPTQ, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: compared with the original</source>
   <translation>{0}: 元と比較済み</translation>
  </message>
  <message>
   <source>{0}: no type of {1} holds rows of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: powers of two as scales know no further scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} columns do not divide into {2} groups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} of {2} weights are not numbers ({3} NaN, {4} infinite).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; next try in {1} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}_offset = {1} beside a period of {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>0 is a bell curve. The larger, the more values lie far out, and the harder it is to compress.</source>
   <translation>0 は釣鐘形。大きいほど遠くの値が多く、圧縮しにくくなります。</translation>
  </message>
  <message>
   <source>99.9 % within</source>
   <translation>99.9 % の範囲</translation>
  </message>
  <message>
   <source>Average (mean)</source>
   <translation>平均 (mean)</translation>
  </message>
  <message>
   <source>Average size</source>
   <translation>平均の大きさ</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>重みあたりのビット</translation>
  </message>
  <message>
   <source>Bytes of all its tensors.</source>
   <translation>全テンソルのバイト数。</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Close to zero in most healthy models.</source>
   <translation>健全なモデルではほぼゼロです。</translation>
  </message>
  <message>
   <source>Compressed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Context</source>
   <translation>コンテキスト</translation>
  </message>
  <message>
   <source>Damaged values</source>
   <translation>壊れた値</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error as {0}</source>
   <translation>{0} としての誤差</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系統</translation>
  </message>
  <message>
   <source>How far the compressed values are from the original ones, relative to their size.</source>
   <translation>圧縮後の値が元からどれだけ離れているか(大きさに対する比)。</translation>
  </message>
  <message>
   <source>How far the values of both are apart, relative to their size; from a sample of the rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How large values are on average, signs aside.</source>
   <translation>符号を除いた値の平均の大きさ。</translation>
  </message>
  <message>
   <source>How many bits each number takes on average.</source>
   <translation>1 つの数が平均何ビットか。</translation>
  </message>
  <message>
   <source>How many numbers enter the tensor for each token.</source>
   <translation>トークンごとにテンソルに入る数の個数。</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>モデルを構成する数の個数。</translation>
  </message>
  <message>
   <source>How many of the values that {0} offers a group of weights uses on average. Few: outliers stretch the grid so that most of it stays empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times larger the largest value is than 99.9 % of them.</source>
   <translation>最大値が 99.9 % の値の何倍か。</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at together.</source>
   <translation>まとめて見られる語と語の部分(トークン)の数。</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Largest seen</source>
   <translation>見られた最大</translation>
  </message>
  <message>
   <source>Largest to usual</source>
   <translation>最大と通常の比</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>層</translation>
  </message>
  <message>
   <source>Levels used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of channel {0} alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the sample; the whole tensor may reach further.</source>
   <translation>サンプルの値。テンソル全体ではさらに広いことがあります。</translation>
  </message>
  <message>
   <source>Only one value in a thousand lies further out on either side.</source>
   <translation>両側とも、これより外の値は千に一つです。</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>外れ値 (kurtosis)</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>パラメーター</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>Smallest seen</source>
   <translation>見られた最小</translation>
  </message>
  <message>
   <source>Spread (std)</source>
   <translation>広がり (std)</translation>
  </message>
  <message>
   <source>Standard deviation: two thirds of the values lie within this distance of the average.</source>
   <translation>標準偏差: 値の 3 分の 2 は平均からこの距離以内です。</translation>
  </message>
  <message>
   <source>The highest value in the tensor.</source>
   <translation>テンソルの最大値。</translation>
  </message>
  <message>
   <source>The highest value that entered the tensor.</source>
   <translation>テンソルに入った最大値。</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>モデルの種類: 層の構成。</translation>
  </message>
  <message>
   <source>The lowest value in the tensor.</source>
   <translation>テンソルの最小値。</translation>
  </message>
  <message>
   <source>The lowest value that entered the tensor.</source>
   <translation>テンソルに入った最小値。</translation>
  </message>
  <message>
   <source>The model was compressed before this file was made; what was lost then cannot come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transformer layers: each text passes through all of them.</source>
   <translation>Transformer 層: テキストはすべての層を通ります。</translation>
  </message>
  <message>
   <source>Values that are not numbers (NaN) or infinite. A model with any cannot be compressed.</source>
   <translation>数でない値 (NaN) や無限大。これがあるモデルは圧縮できません。</translation>
  </message>
  <message>
   <source>Which of the numbers that enter for each token, from 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>few</source>
   <translation>少ない</translation>
  </message>
  <message>
   <source>many</source>
   <translation>多い</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>some</source>
   <translation>いくつか</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} times</source>
   <translation>{0} 倍</translation>
  </message>
 </context>
 <context>
  <name>families</name>
  <message>
   <source>The same answers as its makers' own code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>structure checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>verified</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>The model itself  ·  {0}</source>
   <translation>モデル本体  ·  {0}</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <source>A file of at most {0}, with {1} tokens of text. {2}</source>
   <translation>最大 {0} のファイル、テキスト {1} トークン。{2}</translation>
  </message>
  <message>
   <source>Counted besides the file: {0} for {1} tokens of text (KV cache), {2} to work in.</source>
   <translation>ファイル以外の計上: テキスト {1} トークンに {0}(KV キャッシュ)、作業用に {2}。</translation>
  </message>
  <message>
   <source>The model does not say how much memory texts take; counted besides the file: {2} to work in.</source>
   <translation>モデルはテキストのメモリ量を示していません。ファイル以外の計上: 作業用に {2}。</translation>
  </message>
 </context>
 <context>
  <name>found</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n 日前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>%n 時間前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n 分前</numerusform>
   </translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>圧縮可能</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>{0} から</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>たった今</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>このコンピューターで動く</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>最大 {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <source>{0} downloads</source>
   <translation>{0} ダウンロード</translation>
  </message>
  <message>
   <source>{0} likes</source>
   <translation>{0} いいね</translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation>{0} パラメーター</translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>未完了のジョブが %n 件あります。続けますか?</numerusform>
   </translation>
  </message>
  <message>
   <source>1 job is running</source>
   <translation>1 件のジョブが実行中</translation>
  </message>
  <message>
   <source>About {0} left</source>
   <translation>残り約 {0}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Comparing the best candidates</source>
   <translation>最良の候補を比較中</translation>
  </message>
  <message>
   <source>Comparing with the original</source>
   <translation>元と比較中</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>圧縮</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>圧縮中</translation>
  </message>
  <message>
   <source>Do nothing</source>
   <translation>何もしない</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Everything done so far is kept; press Resume to go on.</source>
   <translation>済んだ分はすべて残ります。「再開」で続けます。</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Finding out which parts matter</source>
   <translation>どの部分が重要か調べています</translation>
  </message>
  <message>
   <source>Finishing</source>
   <translation>仕上げ中</translation>
  </message>
  <message>
   <source>Interrupted, because the program ended.</source>
   <translation>プログラムの終了により中断。</translation>
  </message>
  <message>
   <source>KL divergence and perplexity against the original</source>
   <translation>元に対する KL ダイバージェンスとパープレキシティ</translation>
  </message>
  <message>
   <source>KL divergence of the finalists on held-out text</source>
   <translation>取り置いたテキストでの最終候補の KL ダイバージェンス</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>学ぶ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>測定</translation>
  </message>
  <message>
   <source>Measuring the quality</source>
   <translation>品質を測定中</translation>
  </message>
  <message>
   <source>Not started yet</source>
   <translation>未開始</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>実行中のものはありません</translation>
  </message>
  <message>
   <source>Paused before it began; press Resume.</source>
   <translation>開始前に一時停止。「再開」を押してください。</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>一時停止中。</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>読み込み済み</translation>
  </message>
  <message>
   <source>Reading the model</source>
   <translation>モデルを読み込み中</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>実行</translation>
  </message>
  <message>
   <source>Shut down</source>
   <translation>シャットダウン</translation>
  </message>
  <message>
   <source>Sleep</source>
   <translation>スリープ</translation>
  </message>
  <message>
   <source>Starts as soon as the computer is plugged in</source>
   <translation>電源に接続され次第開始</translation>
  </message>
  <message>
   <source>Starts at {0}, once the computer is plugged in; it has to be on then</source>
   <translation>{0} に、電源接続後開始。その時コンピューターがオンである必要があります</translation>
  </message>
  <message>
   <source>Starts at {0}; the computer has to be on then</source>
   <translation>{0} に開始。その時コンピューターがオンである必要があります</translation>
  </message>
  <message>
   <source>Stops after the job under way</source>
   <translation>進行中のジョブの後に停止</translation>
  </message>
  <message>
   <source>The queue is paused</source>
   <translation>キューは一時停止中</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>試す</translation>
  </message>
  <message>
   <source>Trying it out</source>
   <translation>試しています</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <source>Watching the model read a text</source>
   <translation>モデルがテキストを読むのを観察中</translation>
  </message>
  <message>
   <source>Weigh up</source>
   <translation>検討</translation>
  </message>
  <message>
   <source>calibration: the activations of every layer are recorded</source>
   <translation>較正: 各層の活性を記録</translation>
  </message>
  <message>
   <source>every tensor is read back</source>
   <translation>全テンソルを読み戻します</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and writes</source>
   <translation>llama.cpp がファイルを読み込み、書きます</translation>
  </message>
  <message>
   <source>quantization</source>
   <translation>量子化</translation>
  </message>
  <message>
   <source>sensitivity: what each type of each tensor costs the answers</source>
   <translation>感度: 各テンソルの各型が回答に与える影響</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; llama.cpp has run the file.</source>
   <translation>{0} が {1} になりました。全テンソルを元と比較し、llama.cpp で実行しました。</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; the file could not be tried out here.</source>
   <translation>{0} が {1} になりました。全テンソルを元と比較しました。ここでは試せませんでした。</translation>
  </message>
  <message>
   <source>{0} became {1}; its answers are {2} (KL divergence {3}). Every tensor was compared.</source>
   <translation>{0} が {1} になりました。回答は{2}(KL ダイバージェンス {3})。全テンソルを比較しました。</translation>
  </message>
  <message>
   <source>{0} left in this stage</source>
   <translation>この段階は残り {0}</translation>
  </message>
  <message>
   <source>{0} must be free in {1}; {2} are. It goes on by itself as soon as there is room.</source>
   <translation>{1} に {0} の空きが必要です(現在 {2})。空きができ次第、自動で続きます。</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0}/秒</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} 件待機中</translation>
  </message>
 </context>
 <context>
  <name>ladder</name>
  <message>
   <source>As it is, about {0}.</source>
   <translation>そのままで約 {0}。</translation>
  </message>
  <message>
   <source>As it is, {0}.</source>
   <translation>そのままで {0}。</translation>
  </message>
  <message>
   <source>At {1} bits, about {0}.</source>
   <translation>{1} ビットで約 {0}。</translation>
  </message>
  <message>
   <source>does not run</source>
   <translation>動かない</translation>
  </message>
  <message>
   <source>original</source>
   <translation>元</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>動く</translation>
  </message>
  <message>
   <source>runs barely</source>
   <translation>ぎりぎり動く</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>このコンピューターで動く</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits</source>
   <translation>{0} ビットでこのコンピューターで動く</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits or fewer</source>
   <translation>{0} ビット以下でこのコンピューターで動く</translation>
  </message>
  <message>
   <source>runs on this computer, barely</source>
   <translation>このコンピューターでぎりぎり動く</translation>
  </message>
  <message>
   <source>size not known yet</source>
   <translation>サイズ不明</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>このコンピューターには大きすぎます</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} ビット</translation>
  </message>
 </context>
 <context>
  <name>measures</name>
  <message>
   <source>Bits</source>
   <translation>ビット</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>重みあたりのビット</translation>
  </message>
  <message>
   <source>Deeper: farther from the model beside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: larger values enter it (99.9 % of them).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: loses more in the type that it will have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: more bits for each weight in the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: more bytes in the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: more values far out, harder to compress.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: some weight lies farther from zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper: the same loss harms the answers more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference to the other model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation>誤差</translation>
  </message>
  <message>
   <source>Error as planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Largest weight (range)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outliers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>外れ値 (kurtosis)</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size (bytes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size then</source>
   <translation>変更後のサイズ</translation>
  </message>
  <message>
   <source>Values entering (activations)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>differs by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>error {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inputs within ± {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sensitivity {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within ± {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} outliers ({1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>mending</name>
  <message>
   <source>Change the choice</source>
   <translation>選択を変える</translation>
  </message>
  <message>
   <source>Choose a folder or a file with a model</source>
   <translation>モデルのフォルダーかファイルを選択</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>別の場所を選ぶ</translation>
  </message>
  <message>
   <source>Choose other folders</source>
   <translation>別のフォルダーを選ぶ</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>診断情報をコピー</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>保守担当者に必要な情報をコピー</translation>
  </message>
  <message>
   <source>Do once more what failed</source>
   <translation>失敗したことをもう一度行う</translation>
  </message>
  <message>
   <source>Download it again</source>
   <translation>再ダウンロード</translation>
  </message>
  <message>
   <source>Enter a token of the Hub</source>
   <translation>Hub のトークンを入力</translation>
  </message>
  <message>
   <source>Everything finished so far is kept; resume or remove it there</source>
   <translation>済んだ分はすべて残ります。そこで再開または削除</translation>
  </message>
  <message>
   <source>Find another model</source>
   <translation>別のモデルを探す</translation>
  </message>
  <message>
   <source>Free up space</source>
   <translation>空きを作る</translation>
  </message>
  <message>
   <source>Go to the page that measures the model</source>
   <translation>モデルを測定するページへ</translation>
  </message>
  <message>
   <source>Go to the page with the finished file</source>
   <translation>完成したファイルのページへ</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>検索へ</translation>
  </message>
  <message>
   <source>Go to the search; what is here already is not fetched twice</source>
   <translation>検索へ。既にあるものは再取得しません</translation>
  </message>
  <message>
   <source>Go to the types and bits of each part</source>
   <translation>各部分の型とビットへ</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>測定</translation>
  </message>
  <message>
   <source>Open another …</source>
   <translation>別のものを開く …</translation>
  </message>
  <message>
   <source>Say where the result goes</source>
   <translation>結果の保存先を指定</translation>
  </message>
  <message>
   <source>See the jobs</source>
   <translation>ジョブを見る</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>証明を見る</translation>
  </message>
  <message>
   <source>See which models on this computer are large, and remove some</source>
   <translation>このコンピューターの大きなモデルを見て、一部を削除</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>サインイン</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
 </context>
 <context>
  <name>parts</name>
  <message>
   <source>{0} kinds of parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, all layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}、層 {1}</translation>
  </message>
  <message>
   <source>{0}, layers {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>preflight</name>
  <message>
   <source>A file called {0} is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibrate with the text that comes along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Choose a preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>別のフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose the best size that this computer can run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expect clearly worse answers: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half a minute on a sample says how good it will be, and how long it takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for the model as it was published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look once more, after closing programs, freeing space or plugging in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it fit</source>
   <translation>収める</translation>
  </message>
  <message>
   <source>Needs {0} for the file and {1} for a while, but only {2} are free on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs {0}, but only {1} are free there. Choose another folder.</source>
   <translation>{0} 必要ですが、空きは {1} だけです。別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Only {0} will be left on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a number behind the name, so that both files stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it in the queue; it begins on mains power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round the weights as they are, without reading a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the known ways side by side, and choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slower, but it has more memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>電源接続時に開始</translation>
  </message>
  <message>
   <source>Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes about {0} of the graphics card's memory, {1} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer runs on its battery, and this takes about {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old file stays until the new one is proven</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result is larger than the model: {0} instead of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result takes about {0} to run; this computer has {1}. It can be made, but not run here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file is compressed already, so what it has lost is lost. The original gives a better result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This takes about {0}. It can be paused at any time, also over a restart of the computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try first</source>
   <translation>まず試す</translation>
  </message>
  <message>
   <source>Use Fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the bundled text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the result to another disk or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0}, as earlier jobs here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0}, as tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {0}; {1} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proof cannot measure its answers; it compares the weights and tries the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>very roughly {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is the model itself, which stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, and {1} for a while; {2} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; {1} free</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>presets</name>
  <message>
   <source>Exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Old style</source>
   <translation>旧式</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>おすすめ</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <source>Calibrated with {0} ({1} tokens).</source>
   <translation>{0} で較正済み({1} トークン)。</translation>
  </message>
  <message>
   <source>Forecast: {0}, measured: {1} ± {2}.</source>
   <translation>予測: {0}、実測: {1} ± {2}。</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>動作します: {0}、{1}。</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} words and parts of words (tokens).</source>
   <translation>{0} で測定: {1} 個の語と語の部分(トークン)。</translation>
  </message>
  <message>
   <source>The file is complete: {0}, {1}. It could not be tried out here.</source>
   <translation>ファイルは完全です: {0}、{1}。ここでは試せませんでした。</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quality is an estimate from the error of the weights.</source>
   <translation>品質は重みの誤差からの推定です。</translation>
  </message>
  <message>
   <source>The quality was measured: both models read the same text.</source>
   <translation>品質は実測です: 両モデルが同じテキストを読みました。</translation>
  </message>
  <message>
   <source>Without calibration: {0}</source>
   <translation>較正なし: {0}</translation>
  </message>
  <message>
   <source>a recipe of a newer version</source>
   <translation>新しい版のレシピ</translation>
  </message>
  <message>
   <source>another one {0} times in 100; over 90 % is good</source>
   <translation>100 回中 {0} 回異なります。90 % 超なら良好</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>予測</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>変化なし</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>付属のテキスト</translation>
  </message>
  <message>
   <source>the largest of all is {0}</source>
   <translation>最大は {0}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>このファイル</translation>
  </message>
  <message>
   <source>{0} less</source>
   <translation>{0} 減</translation>
  </message>
  <message>
   <source>{0} more; below 5 % is good</source>
   <translation>{0} 増。5 % 未満なら良好</translation>
  </message>
  <message>
   <source>{0}, changed by hand</source>
   <translation>{0}、手動変更</translation>
  </message>
  <message>
   <source>{0}, {1}, done in {3}. Every one of its {2} tensors was read back and compared with the original.</source>
   <translation>{0}、{1}、{3} で完了。{2} 個のテンソルすべてを読み戻し、元と比較しました。</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}。{1} 未満なら良好</translation>
  </message>
 </context>
 <context>
  <name>recipe</name>
  <message>
   <source>As Balanced, but reads more text and compares longer.</source>
   <translation>「標準」と同じですが、より多くのテキストを読み、長く比較します。</translation>
  </message>
  <message>
   <source>As Balanced, with two and a half times as much calibration text: takes longest.</source>
   <translation>「標準」と同じですが、較正テキストが 2.5 倍。最も時間がかかります。</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>最良</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>高速</translation>
  </message>
  <message>
   <source>Reads a text and corrects what rounding spoils.</source>
   <translation>テキストを読み、丸めで損なわれる分を補正します。</translation>
  </message>
  <message>
   <source>Rounds the weights as they are, without reading a text (no calibration): the quickest.</source>
   <translation>テキストを読まず(較正なし)、重みをそのまま丸めます。最速です。</translation>
  </message>
  <message>
   <source>Rounds the weights as they are.</source>
   <translation>重みをそのまま丸めます。</translation>
  </message>
  <message>
   <source>Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ).</source>
   <translation>モデルがテキストを読むのを観察し、丸めで損なわれる分を補正します(較正、GPTQ)。</translation>
  </message>
  <message>
   <source>another recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {0}</source>
   <translation>最大 {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>automatic choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>{0} から {1} の間</translation>
  </message>
  <message>
   <source>clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>format {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limit {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never above {0}</source>
   <translation>{0} を超えない</translation>
  </message>
  <message>
   <source>never below {0}</source>
   <translation>{0} を下回らない</translation>
  </message>
  <message>
   <source>own choices removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>preset {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the bundled text</source>
   <translation>付属のテキスト</translation>
  </message>
  <message>
   <source>{0} clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rules</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>recipe_text</name>
  <message>
   <source>A value is not of the kind that is wanted there ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {0}, column {1}: this is not JSON ({2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nested too deeply.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>remote_words</name>
  <message>
   <source>From a sample: {0} of {1}.</source>
   <translation>サンプルより: {1} 中 {0}。</translation>
  </message>
  <message>
   <source>Not downloaded yet. Measuring, trying and compressing need all of the weights.</source>
   <translation>未ダウンロード。測定、試行、圧縮には全重みが必要です。</translation>
  </message>
  <message>
   <source>Not downloaded: read {0} of {1}; histograms are from samples.</source>
   <translation>未ダウンロード: {1} 中 {0} を読み込み。ヒストグラムはサンプルからです。</translation>
  </message>
 </context>
 <context>
  <name>runners</name>
  <message>
   <source>For Macs with Apple silicon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For llama.cpp and every program that is built on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For programs in Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For servers with graphics cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once it is proven, one button puts it into LM Studio's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once it is proven, one button puts it into Ollama.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>Chosen by you ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, as {1} has it for most parts.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>billion</source>
   <translation>十億</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>差はまれなはずです</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>正確</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>回答が明らかに悪化します</translation>
  </message>
  <message>
   <source>expect noticeably worse answers</source>
   <translation>回答が目に見えて悪化します</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>まずまず</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良い</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>ほとんど差なし</translation>
  </message>
  <message>
   <source>million</source>
   <translation>百万</translation>
  </message>
  <message>
   <source>near-lossless</source>
   <translation>ほぼ無劣化</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>誰も差に気付かないはずです</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>目に見える差</translation>
  </message>
  <message>
   <source>practically identical to the original</source>
   <translation>元とほぼ同一</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>ほぼ同じ</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>粗い</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>わずかな差</translation>
  </message>
  <message>
   <source>some answers are likely to get worse</source>
   <translation>一部の回答が悪化しそうです</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>一部の回答が悪化します</translation>
  </message>
  <message>
   <source>the same size</source>
   <translation>同じサイズ</translation>
  </message>
  <message>
   <source>trillion</source>
   <translation>兆</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>通常は元と区別しにくい</translation>
  </message>
  <message>
   <source>very good</source>
   <translation>とても良い</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} ビット</translation>
  </message>
  <message>
   <source>{0} h</source>
   <translation>{0} 時間</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} 時間 {1} 分</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} 分</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} 分 {1} 秒</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <source>{0} times larger</source>
   <translation>{0} 倍大きい</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0} 分の 1 の大きさ</translation>
  </message>
 </context>
</TS>
