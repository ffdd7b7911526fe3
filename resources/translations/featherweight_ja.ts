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
   <translation>塗り：全チャンネル。線：チャンネル {0} のみ（百分位数から、同じ面積で描画）。</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>高さは個数</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>高さは 10 のべき：まれな値も見えます</translation>
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
   <source>Log scale</source>
   <translation>対数</translation>
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
   <translation>どの重みが重要か（importance）を決めるとき、範囲外の値は端として数え、まれな巨大値が他を圧倒しないようにします。品質「標準」か「最良」が必要です。</translation>
  </message>
  <message>
   <source>Values that count (clipping range)</source>
   <translation>数える値（クリップ範囲）</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>The other model has no tensor of this place and shape.</source>
   <translation>もう一方のモデルには、この位置と形のテンソルがありません。</translation>
  </message>
 </context>
 <context>
  <name>BesideBox</name>
  <message>
   <source>A second histogram over this one: before and after, or another</source>
   <translation>このヒストグラムに重ねるもう 1 つ：前後の比較、または別のもの</translation>
  </message>
  <message>
   <source>As {0} stores it</source>
   <translation>{0} で保存した場合</translation>
  </message>
  <message>
   <source>Draw beside</source>
   <translation>重ねて描く</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>{0} の中</translation>
  </message>
  <message>
   <source>Nothing beside</source>
   <translation>重ねない</translation>
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
   <translation>チャンネル {0} は中央のチャンネルの {1} 倍に達します。クリックすると単独で表示</translation>
  </message>
  <message>
   <source>Channels that stand out (outlier channels): {0} of {1}</source>
   <translation>目立つチャンネル（外れ値チャンネル）：{1} 個中 {0} 個</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>{0} 個のチャンネルに目立つものはありません。</translation>
  </message>
  <message>
   <source>Reading every channel …</source>
   <translation>全チャンネルを読み込み中 …</translation>
  </message>
  <message>
   <source>{0}: {1} times</source>
   <translation>{0}：{1} 倍</translation>
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
   <translation>まだ答えを知っていますか？</translation>
  </message>
  <message>
   <source>Every question to which the two gave different answers</source>
   <translation>両者の回答が異なった質問</translation>
  </message>
  <message>
   <source>Everyday questions (question answering)</source>
   <translation>日常の質問（question answering）</translation>
  </message>
  <message>
   <source>Last run: {0}</source>
   <translation>前回：{0}</translation>
  </message>
  <message>
   <source>Neither is clearly better than guessing ({0}): this test says little about this model.</source>
   <translation>どちらも当て推量（{0}）より明らかに良いとは言えません。この検査からはほとんど分かりません。</translation>
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
   <translation>賛辞か苦情か（sentiment）</translation>
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
   <translation>60 の短文（賛辞か苦情か）と、4 択の日常の質問 60 問。両モデルがそれぞれ最も確からしい答えを選ぶので、指示に従わないモデルでも使えます。テキストでの測定と同じくらい時間がかかります。</translation>
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
   <translation>やり直す：{0} (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Do it again (Ctrl+Y)</source>
   <translation>やり直す（Ctrl+Y）</translation>
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
   <translation>同じサイズで、重要な所により多くのビット</translation>
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
   <translation>部分</translation>
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
   <translation>最後の選択を取り消す（Ctrl+Z）</translation>
  </message>
  <message>
   <source>Take back: {0} (Ctrl+Z)</source>
   <translation>取り消す：{0} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>The recipe as JSON: read, copy, edit</source>
   <translation>JSON としてのレシピ：閲覧、コピー、編集</translation>
  </message>
  <message>
   <source>The types are chosen tensor by tensor by what they cost the answers (automatic allocation)</source>
   <translation>回答への影響に応じてテンソルごとに型を選ぶ（自動配分）</translation>
  </message>
  <message>
   <source>This recipe beside another one</source>
   <translation>このレシピを別のレシピと並べる</translation>
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
   <translation>範囲を解除：すべての値を残す</translation>
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
   <translation>別のプリセット、自分のもの、または以前の選択</translation>
  </message>
  <message>
   <source>Before the last choice</source>
   <translation>最後の選択の前</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>比較対象</translation>
  </message>
  <message>
   <source>Every part that the two recipes give another type</source>
   <translation>2 つのレシピで型が異なるすべての部分</translation>
  </message>
  <message>
   <source>Let the other recipe be done; undo brings this one back</source>
   <translation>もう一方のレシピを採用。元に戻すとこのレシピに戻ります</translation>
  </message>
  <message>
   <source>Parts that differ</source>
   <translation>異なる部分</translation>
  </message>
  <message>
   <source>Parts that differ: {0} of {1}</source>
   <translation>異なる部分：{1} 個中 {0} 個</translation>
  </message>
  <message>
   <source>Take the other</source>
   <translation>もう一方を採用</translation>
  </message>
  <message>
   <source>This recipe</source>
   <translation>このレシピ</translation>
  </message>
  <message>
   <source>{0} as it comes</source>
   <translation>{0}(変更なし)</translation>
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
   <translation>モデルが覚えておくテキスト量（コンテキスト、トークン単位）。多いほどメモリを使います</translation>
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
   <translation>詳細をしまう（Esc）</translation>
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
   <translation>3 つの手順：条件に同意、トークンを作成、貼り付け</translation>
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
   <translation>もう一方</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>こちら</translation>
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
   <translation>その他：キューの位置、フォルダー</translation>
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
   <translation>このダウンロードを削除しますか？</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} を削除</translation>
  </message>
  <message>
   <source>Remove {0} from the list?</source>
   <translation>{0} を一覧から削除しますか？</translation>
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
   <translation>3 つの手順：条件、トークン、ここに貼り付け</translation>
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
   <translation>すべてのファイル（*）</translation>
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
   <translation>次のすべてのテキストで較正：</translation>
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
   <translation>読むもの：{0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.jsonl *.json *.csv *.html)</source>
   <translation>テキスト（*.txt *.md *.jsonl *.json *.csv *.html）</translation>
  </message>
  <message>
   <source>The model reads this text while it is measured (calibration). One like your own use is best</source>
   <translation>測定中にモデルがこのテキストを読みます（較正）。実際の用途に近いものが最適です</translation>
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
   <translation>検索：語、所有者/名前、または URL</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page</source>
   <translation>語、所有者/名前、またはモデルのページの URL</translation>
  </message>
 </context>
 <context>
  <name>ErrorChart</name>
  <message>
   <source>Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved</source>
   <translation>点：各テンソルの重みの変化量。線：次の層へ流れるものの変化量</translation>
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
   <translation>誤差（%）</translation>
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
   <translation>層 {0}：{1}</translation>
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
   <translation>相対誤差：値の変化量（大きさに対する比）</translation>
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
   <translation>画像をコピー</translation>
  </message>
  <message>
   <source>Drawing (SVG) …</source>
   <translation>図面（SVG） …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>エクスポート</translation>
  </message>
  <message>
   <source>Keep what is shown as a file</source>
   <translation>表示内容をファイルに保存</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>画像（PNG） …</translation>
  </message>
  <message>
   <source>Table (CSV) …</source>
   <translation>表（CSV） …</translation>
  </message>
 </context>
 <context>
  <name>FamiliesDialog</name>
  <message>
   <source>A row each; the tooltips say why</source>
   <translation>1 行に 1 つ。理由はツールチップにあります</translation>
  </message>
  <message>
   <source>As GGUF</source>
   <translation>GGUF として</translation>
  </message>
  <message>
   <source>Back to the search</source>
   <translation>検索に戻る</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>キャリブレーション</translation>
  </message>
  <message>
   <source>Can be read</source>
   <translation>読み込み</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Families</source>
   <translation>ファミリー</translation>
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
   <translation>モデルの保存のされ方</translation>
  </message>
  <message>
   <source>How a model's layers are built</source>
   <translation>モデルの層の作り</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
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
   <translation>検証済み：この種類のモデルは、llama.cpp でも作者自身のコードと同じ答えを返しました。それ以外は理由を示しています。</translation>
  </message>
  <message>
   <source>What can be compressed</source>
   <translation>圧縮できるもの</translation>
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
   <translation>すべてのモデルファミリーと、その確かさ</translation>
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
   <translation>この絞り込みを解除：{0}</translation>
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
   <translation>モデルの種類：層の構成</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>{0} まで</translation>
  </message>
  <message>
   <source>What can be compressed?</source>
   <translation>圧縮できるものは？</translation>
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
   <translation>作者が先に同意を求めるか（gated）</translation>
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
   <translation>検索：語、所有者/名前、または URL</translation>
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
   <translation>このコンピューターで動く：{0}</translation>
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
   <translation>制限付き：ダウンロード前に作者への同意が必要です。</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>asks for consent (gated)</source>
   <translation>同意が必要（gated）</translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>圧縮可能</translation>
  </message>
  <message>
   <source>cannot be compressed: {0}</source>
   <translation>圧縮不可：{0}</translation>
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
   <translation>GPU 対応を追加</translation>
  </message>
  <message>
   <source>Back to the processor; frees the space</source>
   <translation>プロセッサーに戻す。場所が空きます</translation>
  </message>
  <message>
   <source>Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own</source>
   <translation>NVIDIA カード用の大きな PyTorch を自分のフォルダーに取得</translation>
  </message>
  <message>
   <source>GPU support</source>
   <translation>GPU 対応</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>どこまで届いたか</translation>
  </message>
  <message>
   <source>It is there, but it does not work: {0}</source>
   <translation>追加済みですが、動作しません：{0}</translation>
  </message>
  <message>
   <source>Looking at the graphics card …</source>
   <translation>グラフィックスカードを調べています …</translation>
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
   <translation>届いた分は残ります</translation>
  </message>
  <message>
   <source>With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.</source>
   <translation>NVIDIA カードがあれば、長い作業がずっと短時間で済みます。ディスクを {0} 使います。</translation>
  </message>
  <message>
   <source>{0} are fetched.</source>
   <translation>{0} を取得します。</translation>
  </message>
  <message>
   <source>{0} have arrived.</source>
   <translation>{0} が届いています。</translation>
  </message>
  <message>
   <source>{0} is used. GPU support takes {1} on the disk.</source>
   <translation>{0} を使用中。GPU 対応はディスクを {1} 使っています。</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}: {1} / {2}</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Drag to another place in the queue (or Alt with the arrow keys)</source>
   <translation>キュー内の別の位置へドラッグ（または Alt と矢印キー）</translation>
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
   <translation>値の出現頻度。線：選んだ型が保存できる値</translation>
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
   <translation>このジョブをキャンセルしますか？</translation>
  </message>
  <message>
   <source>Cancel {0}?</source>
   <translation>{0} をキャンセルしますか？</translation>
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
   <translation>キューで下へ（Alt+下）</translation>
  </message>
  <message>
   <source>Move up in the queue (Alt+Up)</source>
   <translation>キューで上へ（Alt+上）</translation>
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
   <translation>ジョブ自身のファイルを表示：ログ、計画、状態</translation>
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
   <translation>今夜開始（{0}）</translation>
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
   <translation>{0} をごみ箱に移動しますか？</translation>
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
   <translation>これらのファイルにはごみ箱がありません。完全に削除しますか？</translation>
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
   <translation>速度制限（メガバイト/秒）</translation>
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
   <translation>次へ：どれだけ圧縮するか決める</translation>
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
   <translation>バックグラウンドで測定</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>測定の進み</translation>
  </message>
  <message>
   <source>Open a second model beside this one, such as a finished file.</source>
   <translation>このモデルと並べて、完成したファイルなどの 2 つ目のモデルを開きます。</translation>
  </message>
  <message>
   <source>Preparing …</source>
   <translation>準備中 …</translation>
  </message>
  <message>
   <source>Reads a sample of every tensor.</source>
   <translation>各テンソルのサンプルを読み込みます。</translation>
  </message>
  <message>
   <source>Reads a text through the model and notes how large values get; takes minutes.</source>
   <translation>テキストをモデルに通し、値がどこまで大きくなるかを記録します。数分かかります。</translation>
  </message>
  <message>
   <source>Reads a text through the model to see where losses harm most; takes minutes.</source>
   <translation>テキストをモデルに通し、どこの損失が最も響くかを調べます。数分かかります。</translation>
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
   <translation>ひと目で分かること</translation>
  </message>
  <message>
   <source>What the colours mean</source>
   <translation>色の意味</translation>
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
   <translation>すべてのファイル（*）</translation>
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
   <translation>{0} を使って測定：{1} 個の語と語の部分（トークン）。</translation>
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
   <translation>テキストを層ごとに通し、各層に入る値の大きさ（活性範囲）を記録します。ごく少数の巨大な値があると層は圧縮しにくくなります。</translation>
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
   <translation>テキスト（*.txt *.md *.csv *.json *.html *.py）</translation>
  </message>
  <message>
   <source>What passes through the layers?</source>
   <translation>層を何が通りますか？</translation>
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
   <translation>各部分の各型がこのモデルに与える影響（感度）を調べます。結果は次回のために保存されます</translation>
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
    <numerusform>%n 個の部分が別の型になります（主に {1} の代わりに {0}）：{2} の行は {3} で割り切れません。</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>回答：{0}</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>開始の前に</translation>
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
   <translation>開始前に知っておくことすべて</translation>
  </message>
  <message>
   <source>Exact, headers and vocabulary included: {0} bytes</source>
   <translation>ヘッダーと語彙を含む正確な値：{0} バイト</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats; the proof will measure it</source>
   <translation>元の回答からの予想平均 KL ダイバージェンス（nat）。証明で測定されます</translation>
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
   <translation>準備完了：{0}。</translation>
  </message>
  <message>
   <source>Runs in</source>
   <translation>実行プログラム</translation>
  </message>
  <message>
   <source>The file that will be written; the original stays as it is</source>
   <translation>書き込むファイル。元はそのまま残ります</translation>
  </message>
  <message>
   <source>The program that will run it; it decides the file's format</source>
   <translation>実行するプログラム。ファイルの形式が決まります</translation>
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
   <translation>計算するもの：プロセッサーかグラフィックスカード</translation>
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
   <translation>{0} {1} ファイルを読みます。</translation>
  </message>
  <message>
   <source>{0} as {1}, written to {2}</source>
   <translation>{0} を {1} にして {2} に書き込みます</translation>
  </message>
  <message>
   <source>{0} models (*{1})</source>
   <translation>{0} モデル（*{1}）</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>ほか {0} 件</translation>
  </message>
  <message>
   <source>{0} per weight, {1}</source>
   <translation>重みあたり {0}、{1}</translation>
  </message>
  <message>
   <source>{0}: {1} of memory are free</source>
   <translation>{0}：メモリの空き {1}</translation>
  </message>
 </context>
 <context>
  <name>OtherModelBar</name>
  <message>
   <source>Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.</source>
   <translation>比較相手：{0}。{2} 個中 {1} 個のテンソルに同じ形の対応するものがあります。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Colour the map by how far each tensor lies from the other</source>
   <translation>各テンソルがもう一方からどれだけ離れているかで図に色を付ける</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>図に表示</translation>
  </message>
  <message>
   <source>Opening the second model …</source>
   <translation>2 つ目のモデルを開いています …</translation>
  </message>
  <message>
   <source>Take the second model away</source>
   <translation>2 つ目のモデルを外す</translation>
  </message>
  <message>
   <source>The middle one differs by {0}.</source>
   <translation>中央のテンソルの差は {0}。</translation>
  </message>
 </context>
 <context>
  <name>OtherModelButton</name>
  <message>
   <source>A file (GGUF) …</source>
   <translation>ファイル（GGUF） …</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>フォルダー …</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル（*）</translation>
  </message>
  <message>
   <source>Compare with a file</source>
   <translation>ファイルと比較</translation>
  </message>
  <message>
   <source>Compare with a folder</source>
   <translation>フォルダーと比較</translation>
  </message>
  <message>
   <source>Compare with another model</source>
   <translation>別のモデルと比較</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>比較 …</translation>
  </message>
  <message>
   <source>Models (*.gguf *.safetensors)</source>
   <translation>モデル（*.gguf *.safetensors）</translation>
  </message>
  <message>
   <source>Open a second model beside, such as a finished file</source>
   <translation>完成したファイルなど、2 つ目のモデルを並べて開く</translation>
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
   <translation>自分で選択：{0}</translation>
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
   <translation>代役：{0}</translation>
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
   <translation>絞り込み（例：「down」「layer 3」）</translation>
  </message>
  <message>
   <source>How large values get from layer to layer (activations)</source>
   <translation>層ごとに値がどこまで大きくなるか（活性）</translation>
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
   <translation>層とテンソルの入れ子表示</translation>
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
   <translation>モデル全体をひと目で、全テンソルを表で</translation>
  </message>
  <message>
   <source>{0} chosen: {1}</source>
   <translation>{0} 個選択：{1}</translation>
  </message>
 </context>
 <context>
  <name>OwnPresets</name>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>プリセットを削除</translation>
  </message>
  <message>
   <source>Delete the preset {0}?</source>
   <translation>プリセット {0} を削除しますか？</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>削除 …</translation>
  </message>
  <message>
   <source>Export this preset</source>
   <translation>このプリセットをエクスポート</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>エクスポート …</translation>
  </message>
  <message>
   <source>Forget this preset</source>
   <translation>このプリセットを忘れる</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>別の名前を付ける</translation>
  </message>
  <message>
   <source>Import a preset</source>
   <translation>プリセットをインポート</translation>
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
   <translation>今の選択に自分の名前を付けて保存</translation>
  </message>
  <message>
   <source>Let it be what is chosen now</source>
   <translation>今の選択の内容に更新</translation>
  </message>
  <message>
   <source>My presets</source>
   <translation>自分のプリセット</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>レシピ（*.json）</translation>
  </message>
  <message>
   <source>Rename preset</source>
   <translation>プリセットの名前を変更</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>名前を変更 …</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>プリセットとして保存</translation>
  </message>
  <message>
   <source>Save as preset …</source>
   <translation>保存 …</translation>
  </message>
  <message>
   <source>Take a preset from a recipe file (JSON)</source>
   <translation>レシピファイル（JSON）からプリセットを取り込む</translation>
  </message>
  <message>
   <source>The files that were made with it keep their names.</source>
   <translation>これで作ったファイルの名前は変わりません。</translation>
  </message>
  <message>
   <source>The preset holds types, limits, target and care, but no model.</source>
   <translation>プリセットには型、制限、目標、手間が入りますが、モデルは入りません。</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>What was made with it stays.</source>
   <translation>これで作ったものは残ります。</translation>
  </message>
  <message>
   <source>What you choose can be kept here, for other models too.</source>
   <translation>選んだ内容はここに保存できます。</translation>
  </message>
  <message>
   <source>Write it as a recipe file (JSON) to share</source>
   <translation>共有用にレシピファイル（JSON）として書く</translation>
  </message>
  <message>
   <source>does not suit this model</source>
   <translation>このモデルに合いません</translation>
  </message>
  <message>
   <source>{0}. Without {1} of its rules, which name parts that this model does not have.</source>
   <translation>{0}。このモデルにない部分を指す {1} 個の規則は除きます。</translation>
  </message>
 </context>
 <context>
  <name>PreflightRows</name>
  <message>
   <source>At its peak, llama.cpp's try of the file included</source>
   <translation>最大時（llama.cpp によるファイルの試行を含む）</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>ディスク</translation>
  </message>
  <message>
   <source>From the start to the proof</source>
   <translation>開始から証明まで</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>What the file takes, and calibration while it runs</source>
   <translation>ファイルの分と、実行中の較正の分</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
 </context>
 <context>
  <name>PreflightSheet</name>
  <message>
   <source>All is ready</source>
   <translation>準備はすべて完了</translation>
  </message>
  <message>
   <source>Back to the choices</source>
   <translation>選択に戻る</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>開始の前に</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Look at disk and memory once more</source>
   <translation>ディスクとメモリをもう一度確認</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>確認中 …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>今はしない</translation>
  </message>
  <message>
   <source>One thing has to be mended first</source>
   <translation>先に直すことが 1 つあります</translation>
  </message>
  <message>
   <source>Put the job in the queue</source>
   <translation>ジョブをキューに入れる</translation>
  </message>
  <message>
   <source>Start anyway</source>
   <translation>それでも開始</translation>
  </message>
  <message>
   <source>Worth a thought before it starts</source>
   <translation>開始前に考えたいこと</translation>
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
   <translation>{0} の詳細</translation>
  </message>
  <message>
   <source>Rename, update, export or delete it</source>
   <translation>名前の変更、更新、エクスポート、削除</translation>
  </message>
 </context>
 <context>
  <name>PresetDesk</name>
  <message>
   <source>My preset</source>
   <translation>マイプリセット</translation>
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
   <translation>「ほぼ無劣化」({0}、{1})でも 8 GB のノート PC に収まるので、サイズのために何かをあきらめる必要はありません。</translation>
  </message>
  <message>
   <source>Fits {0}</source>
   <translation>{0} に収まる</translation>
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
   <translation>コンピューターに合わせる</translation>
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
   <translation>{0}、現在：層 {1}</translation>
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
   <translation>トークン単位（語と語の部分）</translation>
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
   <translation>質問集（*.json）</translation>
  </message>
  <message>
   <source>The compressed file is not there any more.</source>
   <translation>圧縮ファイルがもうありません。</translation>
  </message>
  <message>
   <source>The models go on writing each text (completion)</source>
   <translation>モデルが各文章の続きを書く（completion）</translation>
  </message>
  <message>
   <source>The original is not prepared: see Side by side. Only the compressed model is asked.</source>
   <translation>元は未準備です（「並べて比較」を参照）。圧縮モデルだけに質問します。</translation>
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
   <translation>この証明を 1 つの HTML ファイルに保存（閲覧、送信、印刷用）</translation>
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
   <translation>フォルダーに表示：ファイルのあるフォルダーを開く</translation>
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
   <translation>ウェブページ（*.html）</translation>
  </message>
  <message>
   <source>{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).</source>
   <translation>{0} そこに {1} というモデルを作りますか？Ollama は独自のコピー（{2}）を持ちます。</translation>
  </message>
  <message>
   <source>{0} Put this file there? On the same disk it takes no space of its own (a hard link).</source>
   <translation>{0} このファイルをそこに置きますか？同じディスクなら場所を取りません（ハードリンク）。</translation>
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
   <translation>差（KL）</translation>
  </message>
  <message>
   <source>Lower is better: how far the answers are from the original's. Line: the best at every size</source>
   <translation>低いほど良い：回答が元からどれだけ離れているか。線：各サイズの最良</translation>
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
   <translation>ブラウザーでページを開く。自動では何もインストールされません</translation>
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
   <translation>版 {0} があります</translation>
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
   <translation>淡色：最小値から最大値。濃色：99.9 % の値。層をクリックで表示</translation>
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
   <source>Log scale</source>
   <translation>対数</translation>
  </message>
  <message>
   <source>Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size.</source>
   <translation>淡色：最小から最大。濃色：99.9 % の値。線：平均の大きさ。</translation>
  </message>
  <message>
   <source>Powers of ten: one wild layer does not flatten the others</source>
   <translation>10 の累乗：1 つの極端な層が他を押しつぶしません</translation>
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
   <translation>有効なレシピ：このモデルで {0}。適用すると詳細が分かります。</translation>
  </message>
  <message>
   <source>All that was chosen, as a file of it would say it. It can be edited here</source>
   <translation>選択したすべての内容（レシピファイルと同じ形）。ここで編集できます</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>Back to the recipe as it is</source>
   <translation>現在のレシピに戻す</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>このテキストをコピー</translation>
  </message>
  <message>
   <source>Drop edits</source>
   <translation>編集を破棄</translation>
  </message>
  <message>
   <source>Export the recipe</source>
   <translation>レシピをエクスポート</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>エクスポート …</translation>
  </message>
  <message>
   <source>Let this be the recipe; undo brings the one before back</source>
   <translation>これをレシピにする。元に戻すと前のレシピに戻ります</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>レシピ（*.json）</translation>
  </message>
  <message>
   <source>The recipe as JSON</source>
   <translation>JSON としてのレシピ</translation>
  </message>
  <message>
   <source>The whole recipe as text (JSON)</source>
   <translation>レシピ全体をテキスト（JSON）で</translation>
  </message>
  <message>
   <source>This is what will be done: {0}.</source>
   <translation>次のとおり実行されます：{0}。</translation>
  </message>
  <message>
   <source>Write it as a file, for `--recipe` or to share</source>
   <translation>ファイルに書く（`--recipe` 用、または共有用）</translation>
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
   <translation>回答の差（KL）</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: their average.</source>
   <translation>点：各テンソルの重み。線：その平均。</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: what flows through the model, as measured.</source>
   <translation>点：各テンソルの重み。線：モデルを流れるもの（実測）。</translation>
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
   <translation>全重みの変化量（相対誤差）。品質の推定であり、回答の検査ではありません</translation>
  </message>
  <message>
   <source>How often both find the same next word (token) likeliest</source>
   <translation>両者が同じ次の語（トークン）を最有力とする割合</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>試していません。</translation>
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
   <translation>線：各サイズの最良予測。点：実測。低いほど良い。</translation>
  </message>
  <message>
   <source>Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none</source>
   <translation>平均カルバック・ライブラー情報量：予測された次の語が元からどれだけ離れているか。0 で差なし</translation>
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
   <translation>llama.cpp がここで 1 秒に書くトークン（語と語の部分）</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>不確かさ（パープレキシティ）</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>llama.cpp で書いた内容</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>最悪の場合（99 % KL）</translation>
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
   <translation>差（KL）</translation>
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
   <translation>質問：{0}</translation>
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
   <translation>テキスト：{0}、{1} トークン、{2} ずつ</translation>
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
   <translation>すべてのファイル（*）</translation>
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
   <translation>2 行以上選ぶと（Ctrl か Shift）比較できます。</translation>
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
   <translation>測定用テキスト：{0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>テキスト（*.txt *.md *.csv *.json *.html *.py）</translation>
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
   <translation>プロセッサー（CPU）</translation>
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
   <translation>最新版を一度だけ確認</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>今すぐ確認</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>確認中 …</translation>
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
   <translation>ジョブ、証明、履歴、設定：{0}</translation>
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
   <translation>版の番号を読むだけです。何も送らず、何もインストールしません。</translation>
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
   <translation>見る</translation>
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
   <translation>このビルドはリリースで作られたものではないため、確認先がありません。</translation>
  </message>
  <message>
   <source>This is the newest version ({0}).</source>
   <translation>これが最新版です（{0}）。</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>スレッド</translation>
  </message>
  <message>
   <source>Version {0} is there.</source>
   <translation>版 {0} があります。</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>計算するもの：プロセッサーかグラフィックスカード</translation>
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
   <translation>元のコピー（{0}、{1}）は、それかジョブを削除するまでジョブのフォルダーに残ります。</translation>
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
   <translation>両方が文章の続きを書く（completion）</translation>
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
   <translation>トークン単位（語と語の部分）</translation>
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
   <translation>元を準備（{0}）</translation>
  </message>
  <message>
   <source>Put this to both (Enter)</source>
   <translation>両方に尋ねる（Enter）</translation>
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
   <translation>元には質問できません：{0} 圧縮モデルには質問できます。</translation>
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
   <translation>元にも質問するには、一度 {0} として無劣化で書く必要があります：削除するまでディスクに {1}。圧縮モデルには今質問できます。</translation>
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
   <translation>トークンは保存されていますが、Hub が認識しません（401）。</translation>
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
   <translation>ブラウザーで：種類「read」のトークンを作成</translation>
  </message>
  <message>
   <source>In your browser: sign in there and accept the model's terms</source>
   <translation>ブラウザーで：サインインしてモデルの条件に同意</translation>
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
   <translation>{0} としてサインイン中（環境変数 HF_TOKEN のトークン）。</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token that Hugging Face's own tools keep.</source>
   <translation>{0} としてサインイン中（Hugging Face のツールが保存したトークン）。</translation>
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
   <translation>間違った方式では、モデルが一部のテキストを少し違って読みます。最も近いものがよい候補です。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>後で決める</translation>
  </message>
  <message>
   <source>How does it split text?</source>
   <translation>テキストの分割方法は？</translation>
  </message>
  <message>
   <source>Known ways</source>
   <translation>既知の方式</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>これを使う</translation>
  </message>
  <message>
   <source>The nearest stands first</source>
   <translation>最も近いものが先頭</translation>
  </message>
  <message>
   <source>The report names it</source>
   <translation>レポートに記載されます</translation>
  </message>
  <message>
   <source>{0}: no difference in {1} test lines</source>
   <translation>{0}：{1} 行のテストで違いなし</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} test lines are read otherwise</source>
   <translation>{0}：{2} 行のテスト中 {1} 行が異なる</translation>
  </message>
  <message>
   <source>“{0}”
the model: {1}
this way: {2}</source>
   <translation>「{0}」
モデル：{1}
この方式：{2}</translation>
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
   <translation>一度に覚えるテキスト量（コンテキスト）。多いほど実行時のメモリを使います</translation>
  </message>
  <message>
   <source>Left: smaller. Right: better</source>
   <translation>左：小さい。右：良い</translation>
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
   <translation>結果のサイズ（スライダー）</translation>
  </message>
  <message>
   <source>The file will be this large at most</source>
   <translation>ファイルは最大でこの大きさ</translation>
  </message>
  <message>
   <source>The smallest file of which {0} (mean KL divergence {1})</source>
   <translation>{0} となる最小のファイル（平均 KL ダイバージェンス {1}）</translation>
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
   <translation>すべての種類</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>すべての型</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>すべてのサイズ</translation>
  </message>
  <message>
   <source>Click a column's title to sort; choose many with Ctrl or Shift</source>
   <translation>列見出しをクリックで並べ替え。Ctrl か Shift で複数選択</translation>
  </message>
  <message>
   <source>Filter by kind, layers, type and size</source>
   <translation>種類、層、型、サイズで絞り込み</translation>
  </message>
  <message>
   <source>Filter by name, kind or type</source>
   <translation>名前、種類、型で絞り込み</translation>
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
   <translation>層（例：1-4）</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>その他の絞り込み</translation>
  </message>
  <message>
   <source>One layer or a span: 3, 1-4, 8-</source>
   <translation>1 つの層または範囲：3、1-4、8-</translation>
  </message>
  <message>
   <source>Show all: drop the filters</source>
   <translation>すべて表示：絞り込みを解除</translation>
  </message>
  <message>
   <source>Show one kind only</source>
   <translation>1 つの種類だけ表示</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>これらの語を含む行のみ表示</translation>
  </message>
  <message>
   <source>Show what has or will have this type</source>
   <translation>この型である、またはこの型になるものを表示</translation>
  </message>
  <message>
   <source>Show what is at least so large</source>
   <translation>この大きさ以上のものを表示</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>テンソル</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>型</translation>
  </message>
  <message>
   <source>{0} of {1} tensors</source>
   <translation>{1} 個中 {0} 個のテンソル</translation>
  </message>
  <message>
   <source>{0} tensors</source>
   <translation>{0} 個のテンソル</translation>
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
   <translation>このテンソルを残して別のものを選ぶと、両方を描いて比較します</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>ピン留め</translation>
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
   <translation>クリックしてこの列で並べ替え</translation>
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
   <translation>ほかの {0} は常に正確なままです。</translation>
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
   <translation>語またはパターンで部分を探す</translation>
  </message>
  <message>
   <source>Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”</source>
   <translation>部分を探す：「down_proj of layers 1-4」「attention」「*.ffn_down.*」</translation>
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
   <translation>この型を維持（ロック）</translation>
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
   <translation>一致：{0}（{1}）。</translation>
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
   <translation>その名前のものはありません。</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>すべて選択</translation>
  </message>
  <message>
   <source>Select everything that was found (Enter)</source>
   <translation>見つかったものをすべて選択（Enter）</translation>
  </message>
  <message>
   <source>Select rows with Ctrl or Shift, then set them together.</source>
   <translation>Ctrl か Shift で行を選び、まとめて設定します。</translation>
  </message>
  <message>
   <source>Selected: {0}</source>
   <translation>選択：{0}</translation>
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
   <translation>語（層は 1 から数え、0 と書いた場合はファイルと同じく 0 から。“and”、“except”、“first 4 layers”）、または * と ? を使うパターン。Enter で見つかったものを選択</translation>
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
   <translation>予測：{0}。</translation>
  </message>
  <message>
   <source>Half a minute on a sample of the model: how good it will be, and how long all of it takes</source>
   <translation>モデルの一部で 30 秒試す：どの程度の品質か、全体の所要時間</translation>
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
   <translation>中断：{0}</translation>
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
   <translation>一時停止中：{0}</translation>
  </message>
  <message>
   <source>Published: {0}</source>
   <translation>公開済み：{0}</translation>
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
   <translation>{0}（{1}）をアップロード</translation>
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
   <translation>所有者/名前：自分のアカウントか組織</translation>
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
   <translation>全チャンネル</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Channel </source>
   <translation>チャンネル </translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>チャンネル</translation>
  </message>
  <message>
   <source>Filled: before. Line: after, as {0} stores a sample of it.</source>
   <translation>塗り：前。線：後（{0} がサンプルを保存した場合）。</translation>
  </message>
  <message>
   <source>Filled: this one. Line: the one beside, drawn with the same area.</source>
   <translation>塗り：これ。線：比較相手（同じ面積で描画）。</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>高さは個数</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>高さは 10 のべき：まれな値も見えます</translation>
  </message>
  <message>
   <source>How far each column reaches; which ones stand out</source>
   <translation>各列がどこまで達するか、どれが目立つか</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>値の出現頻度</translation>
  </message>
  <message>
   <source>Kept at {0}: every value is practically exact.</source>
   <translation>{0} のまま：すべての値がほぼ正確です。</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>線形</translation>
  </message>
  <message>
   <source>Lines: the {0} values that {1} can store in a typical block (the grid's levels).</source>
   <translation>線：{1} が典型的なブロックに保存できる {0} 個の値（格子の段階）。</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>対数</translation>
  </message>
  <message>
   <source>Look at one column alone, or at the whole tensor</source>
   <translation>1 列だけ、またはテンソル全体を見る</translation>
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
   <translation>残す値（クリップ範囲）</translation>
  </message>
  <message>
   <source>Weights by channel</source>
   <translation>チャンネルごとの重み</translation>
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
   <translation>GGUF モデル（*.gguf）</translation>
  </message>
  <message>
   <source>Make a heavy model light</source>
   <translation>重いモデルを軽くする</translation>
  </message>
  <message>
   <source>New here? The sample takes a minute and needs no network.</source>
   <translation>初めてですか？サンプルは 1 分で、ネットワーク不要です。</translation>
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
   <translation>回答：{0}</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats</source>
   <translation>元の回答からの予想平均 KL ダイバージェンス（nat）</translation>
  </message>
  <message>
   <source>How many parts have each type: {0}</source>
   <translation>各型の部分の数：{0}</translation>
  </message>
  <message>
   <source>{0} per weight</source>
   <translation>重みあたり {0}</translation>
  </message>
 </context>
 <context>
  <name>clip_facts</name>
  <message>
   <source>Both errors as one: their squares add up. The best range makes this smallest.</source>
   <translation>両方の誤差を合わせたもの（二乗和）。最良の範囲で最小になります。</translation>
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
   <translation>範囲外の値は端の値になります。その変化量（全体の大きさに対する比）。</translation>
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
   <translation>両方とも同じサイズ</translation>
  </message>
  <message>
   <source>Both give every part the same type.</source>
   <translation>どの部分も両方で同じ型です。</translation>
  </message>
  <message>
   <source>The other is {0} larger ({1})</source>
   <translation>もう一方は {0} 大きい（{1}）</translation>
  </message>
  <message>
   <source>The other is {0} smaller ({1})</source>
   <translation>もう一方は {0} 小さい（{1}）</translation>
  </message>
  <message>
   <source>{0}, and about as close to the original.</source>
   <translation>{0}、元への近さはほぼ同じです。</translation>
  </message>
  <message>
   <source>{0}, and closer to the original.</source>
   <translation>{0}、元により近くなります。</translation>
  </message>
  <message>
   <source>{0}, and farther from the original.</source>
   <translation>{0}、元からより遠くなります。</translation>
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
   <translation>コア：{0}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message>
   <source>The computer could not be put to rest: {0}</source>
   <translation>コンピューターを休止できませんでした：{0}</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: Windows has refused.</source>
   <translation>作業中にスリープする可能性があります：Windows が拒否しました。</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0} is not installed.</source>
   <translation>作業中にスリープする可能性があります：{0} がインストールされていません。</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0}.</source>
   <translation>作業中にスリープする可能性があります：{0}。</translation>
  </message>
 </context>
 <context>
  <name>details</name>
  <message>
   <source>Bytes that are fetched: weights, vocabulary, settings.</source>
   <translation>取得するバイト数：重み、語彙、設定。</translation>
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
   <translation>制限付き：作者は誰が使うか知りたがっています。</translation>
  </message>
  <message>
   <source>Gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>制限付き：アクセスを申請済みで、作者はまだ回答していません。</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>モデルを構成する数の個数。</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at.</source>
   <translation>見られる語と語の部分（トークン）の数。</translation>
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
   <translation>モデルの種類：層の構成。</translation>
  </message>
  <message>
   <source>The types of its numbers (tensor types), most first.</source>
   <translation>数の型（テンソル型）、多い順。</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Verified: models of this kind answer in llama.cpp as in their makers' own code.</source>
   <translation>検証済み：この種類のモデルは llama.cpp でも作者自身のコードと同じように答えます。</translation>
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
   <translation>
 

 


 	 		 	
  
   
    
     
🚀 (normal) 😶‍🌫️ (multiple emojis concatenated) ✅ 🦙🦙 3 33 333 3333 33333 333333 3333333 33333333 3.3 3..3 3...3 កាន់តែពិសេសអាច😁 ?我想在apple工作1314151天～ ------======= нещо на Български ''''''```````""""......!!!!!!?????? I've been 'told he's there, 'RE you sure? 'M not sure I'll make it, 'D you like some tea? We'Ve a'lL</translation>
  </message>
  <message>
   <source> (the Hub says: {0})</source>
   <translation> (Hub の返答：{0})</translation>
  </message>
  <message>
   <source> (their part estimated)</source>
   <translation> (その分は推定)</translation>
  </message>
  <message>
   <source> (their part unknown)</source>
   <translation> (その分は不明)</translation>
  </message>
  <message>
   <source> Read it first.</source>
   <translation> 先に読んでください。</translation>
  </message>
  <message>
   <source> Read it first: {0}</source>
   <translation> 先に読んでください：{0}</translation>
  </message>
  <message>
   <source> and another </source>
   <translation> と別の </translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> ほか {0} 件</translation>
  </message>
  <message>
   <source> of layer {0}</source>
   <translation> (層 {0})</translation>
  </message>
  <message>
   <source>(Punctuation Contiguous)</source>
   <translation>(Punctuation Contiguous)</translation>
  </message>
  <message>
   <source>, as models of this size usually have it</source>
   <translation>、この規模のモデルで一般的な値</translation>
  </message>
  <message>
   <source>, scales compressed too</source>
   <translation>、スケールも圧縮</translation>
  </message>
  <message>
   <source>1 GiB is left to the driver and the screen; all of the model is on the card.</source>
   <translation>1 GiB はドライバーと画面用に残します。モデルはすべてカード上にあります。</translation>
  </message>
  <message>
   <source>1. Sign in and accept its terms at {0}. 2. Make a token at {1}/settings/tokens. 3. Enter the token here.</source>
   <translation>1. サインインし、{0} で条件に同意。2. {1}/settings/tokens でトークンを作成。3. ここにトークンを入力。</translation>
  </message>
  <message>
   <source>16 bits (bfloat16)</source>
   <translation>16 ビット（bfloat16）</translation>
  </message>
  <message>
   <source>16 bits (half precision)</source>
   <translation>16 ビット（半精度）</translation>
  </message>
  <message>
   <source>32 bits (full precision)</source>
   <translation>32 ビット（全精度）</translation>
  </message>
  <message>
   <source>4 bits (curved)</source>
   <translation>4 ビット（曲線）</translation>
  </message>
  <message>
   <source>4 bits (curved, small)</source>
   <translation>4 ビット（曲線、小）</translation>
  </message>
  <message>
   <source>4 bits (microscaling)</source>
   <translation>4 ビット（microscaling）</translation>
  </message>
  <message>
   <source>4 bits (old style)</source>
   <translation>4 ビット（旧式）</translation>
  </message>
  <message>
   <source>4 bits with a minimum (old style)</source>
   <translation>4 ビット、最小値付き（旧式）</translation>
  </message>
  <message>
   <source>4 bits, old style</source>
   <translation>4 ビット、旧式</translation>
  </message>
  <message>
   <source>4 bits, old style, smaller</source>
   <translation>4 ビット、旧式、小さめ</translation>
  </message>
  <message>
   <source>4-bit bitsandbytes ({0}), blocks of {1}{2}</source>
   <translation>4 ビット bitsandbytes ({0})、{1} 個ずつのブロック{2}</translation>
  </message>
  <message>
   <source>4-bit floating point (MXFP4), groups of 32</source>
   <translation>4 ビット浮動小数点（MXFP4）、32 個ずつのグループ</translation>
  </message>
  <message>
   <source>5 bits (old style)</source>
   <translation>5 ビット（旧式）</translation>
  </message>
  <message>
   <source>5 bits with a minimum (old style)</source>
   <translation>5 ビット、最小値付き（旧式）</translation>
  </message>
  <message>
   <source>5 bits, old style</source>
   <translation>5 ビット、旧式</translation>
  </message>
  <message>
   <source>5 bits, old style, smaller</source>
   <translation>5 ビット、旧式、小さめ</translation>
  </message>
  <message>
   <source>512 is usual.</source>
   <translation>通常は 512 です。</translation>
  </message>
  <message>
   <source>8-bit bitsandbytes, one scale per row</source>
   <translation>8 ビット bitsandbytes、行ごとに 1 つのスケール</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8)</source>
   <translation>8 ビット浮動小数点（FP8）</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8), blocks of {0} x {1}</source>
   <translation>8 ビット浮動小数点（FP8）、{0} x {1} のブロック</translation>
  </message>
  <message>
   <source>; a private model needs your token.</source>
   <translation>。非公開のモデルにはトークンが必要です。</translation>
  </message>
  <message>
   <source>A Mac of this size lets its graphics use {0} of the memory.</source>
   <translation>この容量の Mac では、グラフィックスがメモリの {0} まで使えます。</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or less.</source>
   <translation>制限により {0} 以下に保たれます。</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or more.</source>
   <translation>制限により {0} 以上に保たれます。</translation>
  </message>
  <message>
   <source>A clip of the recipe goes from {0} to {1}.</source>
   <translation>レシピのクリップが {0} から {1} になっています。</translation>
  </message>
  <message>
   <source>A clip of the recipe is for {0}.</source>
   <translation>レシピのクリップの対象が {0} です。</translation>
  </message>
  <message>
   <source>A context of {0} tokens is too short.</source>
   <translation>{0} トークンのコンテキストは短すぎます。</translation>
  </message>
  <message>
   <source>A copy lies in {0}.</source>
   <translation>コピーは {0} にあります。</translation>
  </message>
  <message>
   <source>A downloaded package holds a file named {0}, which leads out of its folder.</source>
   <translation>ダウンロードしたパッケージに、フォルダーの外を指す {0} というファイルがあります。</translation>
  </message>
  <message>
   <source>A fifth of the size of 16 bits; some answers get worse.</source>
   <translation>16 ビットの 5 分の 1 のサイズ。一部の回答が悪化します。</translation>
  </message>
  <message>
   <source>A file of {0} is no longer there.</source>
   <translation>{0} のファイルがもうありません。</translation>
  </message>
  <message>
   <source>A file within {0} reaches into the table of contents.</source>
   <translation>{0} の中のファイルが目次の領域に重なっています。</translation>
  </message>
  <message>
   <source>A job that is not finished needs it.</source>
   <translation>未完了のジョブが必要としています。</translation>
  </message>
  <message>
   <source>A kitten is dozing in the sun by the window.</source>
   <translation>A kitten is dozing in the sun by the window.</translation>
  </message>
  <message>
   <source>A login page of this network may stand in between: open any page in your browser, then try again.</source>
   <translation>このネットワークのログインページが間に入っている可能性があります。ブラウザーで何かページを開いてから再試行してください。</translation>
  </message>
  <message>
   <source>A login page or a filter of this network may be at work: open any page in your browser, then try again; what has arrived is kept.</source>
   <translation>このネットワークのログインページかフィルターが働いている可能性があります。ブラウザーで何かページを開いてから再試行してください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>A newer version of the program may know another place; until then it goes on with the processor.</source>
   <translation>プログラムの新しい版なら別の場所を知っているかもしれません。それまではプロセッサーで続けます。</translation>
  </message>
  <message>
   <source>A quarter of the size of 16 bits, and hard to tell from the original: the usual choice.</source>
   <translation>16 ビットの 4 分の 1 のサイズで、元と区別しにくい：一般的な選択です。</translation>
  </message>
  <message>
   <source>A recipe is a JSON object.</source>
   <translation>レシピは JSON オブジェクトです。</translation>
  </message>
  <message>
   <source>A running job may be using it: let it finish or pause it, then try again.</source>
   <translation>実行中のジョブが使っている可能性があります。終わるのを待つか一時停止してから再試行してください。</translation>
  </message>
  <message>
   <source>A sixth of the size of 16 bits; expect noticeably worse answers.</source>
   <translation>16 ビットの 6 分の 1 のサイズ。回答は目に見えて悪化します。</translation>
  </message>
  <message>
   <source>A size of {0} holds nothing.</source>
   <translation>サイズ {0} では何も入りません。</translation>
  </message>
  <message>
   <source>A target's size_bytes is a whole number, its max_kl a number; neither is below 0.</source>
   <translation>目標の size_bytes は整数、max_kl は数で、どちらも 0 未満にはできません。</translation>
  </message>
  <message>
   <source>A tensor of {0} in {1} is stored turned or with gaps, which cannot be read.</source>
   <translation>{1} の {0} のテンソルは転置または飛び飛びに保存されており、読めません。</translation>
  </message>
  <message>
   <source>A third of the size of 16 bits; differences from the original are rare.</source>
   <translation>16 ビットの 3 分の 1 のサイズ。元との差はまれです。</translation>
  </message>
  <message>
   <source>A {0} of the recipe has the unknown entry {1}.</source>
   <translation>レシピの {0} に不明な項目 {1} があります。</translation>
  </message>
  <message>
   <source>Accept its terms at {0}.</source>
   <translation>{0} で条件に同意してください。</translation>
  </message>
  <message>
   <source>Accept its terms at {0}; some authors then take a day to answer.</source>
   <translation>{0} で条件に同意してください。その後の回答に 1 日かかる作者もいます。</translation>
  </message>
  <message>
   <source>Addresses look like owner/name.</source>
   <translation>アドレスは 所有者/名前 の形です。</translation>
  </message>
  <message>
   <source>All files are here</source>
   <translation>すべてのファイルがあります</translation>
  </message>
  <message>
   <source>Allow the copy, or keep the results on the same disk.</source>
   <translation>コピーを許可するか、結果を同じディスクに置いてください。</translation>
  </message>
  <message>
   <source>An added token has the id {0} and text {1}.</source>
   <translation>追加トークンの ID が {0}、テキストが {1} になっています。</translation>
  </message>
  <message>
   <source>An upload needs your Hub account.</source>
   <translation>アップロードには Hub のアカウントが必要です。</translation>
  </message>
  <message>
   <source>Another program is downloading {0} right now.</source>
   <translation>別のプログラムが今 {0} をダウンロードしています。</translation>
  </message>
  <message>
   <source>Another torch was loaded: {0} from {1}.</source>
   <translation>別の torch が読み込まれました：{1} の {0}。</translation>
  </message>
  <message>
   <source>Another window or program analyses this model.</source>
   <translation>別のウィンドウかプログラムがこのモデルを分析しています。</translation>
  </message>
  <message>
   <source>Another window or program calibrates this model.</source>
   <translation>別のウィンドウかプログラムがこのモデルを較正しています。</translation>
  </message>
  <message>
   <source>Another window or program works on this job.</source>
   <translation>別のウィンドウかプログラムがこのジョブを実行しています。</translation>
  </message>
  <message>
   <source>Apple GPU (Metal)</source>
   <translation>Apple GPU (Metal)</translation>
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
   <translation>Q4_0 に、ゼロを中心としない重みのため半ビットを追加。K 系の型の方が優れます。</translation>
  </message>
  <message>
   <source>As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>Q5_0 に、ゼロを中心としない重みのため半ビットを追加。K 系の型の方が優れます。</translation>
  </message>
  <message>
   <source>As Small, with more bits where they matter.</source>
   <translation>「小」に、重要な所だけビットを追加。</translation>
  </message>
  <message>
   <source>Ask for less, or ease what rules and bounds demand.</source>
   <translation>要求を減らすか、規則や制限を緩めてください。</translation>
  </message>
  <message>
   <source>Ask something shorter, or begin anew.</source>
   <translation>もっと短い質問にするか、最初からやり直してください。</translation>
  </message>
  <message>
   <source>Asking the Hub</source>
   <translation>Hub に問い合わせ中</translation>
  </message>
  <message>
   <source>Asking the Hub about {0}</source>
   <translation>{0} について Hub に問い合わせ中</translation>
  </message>
  <message>
   <source>Asking what there is to fetch</source>
   <translation>取得するものを問い合わせ中</translation>
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
   <translation>CC BY 4.0</translation>
  </message>
  <message>
   <source>CC BY-NC 4.0 (not for business)</source>
   <translation>CC BY-NC 4.0(商用不可)</translation>
  </message>
  <message>
   <source>CC BY-SA 4.0</source>
   <translation>CC BY-SA 4.0</translation>
  </message>
  <message>
   <source>Calibrate the model.</source>
   <translation>モデルを較正してください。</translation>
  </message>
  <message>
   <source>Check both files with `verify`.</source>
   <translation>`verify` で両方のファイルを確認してください。</translation>
  </message>
  <message>
   <source>Check that it is the model that the adapter was trained on.</source>
   <translation>アダプターの学習に使われたモデルか確認してください。</translation>
  </message>
  <message>
   <source>Check the connection to the internet, then try again; what has arrived is kept.</source>
   <translation>インターネット接続を確認して再試行してください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Check the model's files.</source>
   <translation>モデルのファイルを確認してください。</translation>
  </message>
  <message>
   <source>Check the name before the /.</source>
   <translation>/ の前の名前を確認してください。</translation>
  </message>
  <message>
   <source>Check the path, or choose another folder.</source>
   <translation>パスを確認するか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>パスを確認してください。</translation>
  </message>
  <message>
   <source>Check the pattern against the list of layers.</source>
   <translation>パターンを層の一覧と照らし合わせてください。</translation>
  </message>
  <message>
   <source>Check the spelling</source>
   <translation>つづりを確認してください</translation>
  </message>
  <message>
   <source>Check the spelling and the account.</source>
   <translation>つづりとアカウントを確認してください。</translation>
  </message>
  <message>
   <source>Check this computer's clock, and ask whoever runs this network about a proxy.</source>
   <translation>このコンピューターの時計を確認し、ネットワークの管理者にプロキシについて尋ねてください。</translation>
  </message>
  <message>
   <source>Check what was typed, and HF_ENDPOINT.</source>
   <translation>入力内容と HF_ENDPOINT を確認してください。</translation>
  </message>
  <message>
   <source>Choose a folder with text files.</source>
   <translation>テキストファイルのあるフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a larger size, or ease what rules and bounds demand.</source>
   <translation>より大きなサイズを選ぶか、規則や制限を緩めてください。</translation>
  </message>
  <message>
   <source>Choose a longer text or a shorter context.</source>
   <translation>より長いテキストか、より短いコンテキストを選んでください。</translation>
  </message>
  <message>
   <source>Choose a model of a supported family with its original tokenizer.</source>
   <translation>対応する系統で、元のトークナイザーのあるモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a model with BERT's own tokenizer.</source>
   <translation>BERT 本来のトークナイザーのあるモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a shorter context or a larger machine.</source>
   <translation>より短いコンテキストか、より大きなマシンを選んでください。</translation>
  </message>
  <message>
   <source>Choose a shorter context.</source>
   <translation>より短いコンテキストを選んでください。</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>テキストファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a version of this model in the usual layout, or the original, unquantized one.</source>
   <translation>このモデルの通常の構成の版か、量子化されていない元のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a version of this model with .safetensors files.</source>
   <translation>このモデルの .safetensors ファイルのある版を選んでください。</translation>
  </message>
  <message>
   <source>Choose a weight with rows and columns.</source>
   <translation>行と列のある重みを選んでください。</translation>
  </message>
  <message>
   <source>Choose an importance matrix that llama.cpp or this program has made.</source>
   <translation>llama.cpp かこのプログラムが作った重要度行列を選んでください。</translation>
  </message>
  <message>
   <source>Choose an importance matrix.</source>
   <translation>重要度行列を選んでください。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>別の形式を選んでください。</translation>
  </message>
  <message>
   <source>Choose another model, or ask them why.</source>
   <translation>別のモデルを選ぶか、作者に理由を尋ねてください。</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another name for the output.</source>
   <translation>出力に別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Choose another name, or allow adding the file to it.</source>
   <translation>別の名前を選ぶか、ファイルの追加を許可してください。</translation>
  </message>
  <message>
   <source>Choose another name, or allow it to be replaced.</source>
   <translation>別の名前を選ぶか、置き換えを許可してください。</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing; the old version stays in the repository's history.</source>
   <translation>別の名前を選ぶか、置き換えを許可してください。古い版はリポジトリの履歴に残ります。</translation>
  </message>
  <message>
   <source>Choose another name, or choose public.</source>
   <translation>別の名前を選ぶか、公開を選んでください。</translation>
  </message>
  <message>
   <source>Choose another tensor.</source>
   <translation>別のテンソルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another type or another format.</source>
   <translation>別の型か別の形式を選んでください。</translation>
  </message>
  <message>
   <source>Choose another version of this model, or the original, unquantized one.</source>
   <translation>このモデルの別の版か、量子化されていない元のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another version of this model.</source>
   <translation>このモデルの別のバージョンを選んでください。</translation>
  </message>
  <message>
   <source>Choose one from 0 to {0}.</source>
   <translation>0 から {0} の中から選んでください。</translation>
  </message>
  <message>
   <source>Choose one of its list.</source>
   <translation>その一覧から選んでください。</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>その中から選んでください。</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>{0} のいずれかを選んでください。</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model.</source>
   <translation>量子化されていない元のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model. What can be read: {0}.</source>
   <translation>量子化されていない元のモデルを選んでください。読めるもの：{0}。</translation>
  </message>
  <message>
   <source>Clipping search</source>
   <translation>クリップ探索</translation>
  </message>
  <message>
   <source>Close other programs, or run it on a larger computer.</source>
   <translation>他のプログラムを閉じるか、より大きなコンピューターで実行してください。</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>他のプログラムを閉じてください。</translation>
  </message>
  <message>
   <source>Compare with the original model's folder (.safetensors and tokenizer.json) instead.</source>
   <translation>代わりに元のモデルのフォルダー（.safetensors と tokenizer.json）と比較してください。</translation>
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
   <translation>候補を比較中</translation>
  </message>
  <message>
   <source>Comparing it with the original</source>
   <translation>元と比較中</translation>
  </message>
  <message>
   <source>Comparing tensor by tensor</source>
   <translation>テンソルごとに比較中</translation>
  </message>
  <message>
   <source>Compress it further, or split it.</source>
   <translation>さらに圧縮するか、分割してください。</translation>
  </message>
  <message>
   <source>Compress the model again, then upload it.</source>
   <translation>モデルを再度圧縮してからアップロードしてください。</translation>
  </message>
  <message>
   <source>Compress the model again.</source>
   <translation>モデルを再度圧縮してください。</translation>
  </message>
  <message>
   <source>Compressed here</source>
   <translation>ここで圧縮</translation>
  </message>
  <message>
   <source>Copy it whole from the Hub's page; it begins with hf_.</source>
   <translation>Hub のページから全体をコピーしてください。hf_ で始まります。</translation>
  </message>
  <message>
   <source>Copy the real file there.</source>
   <translation>そこに実物のファイルをコピーしてください。</translation>
  </message>
  <message>
   <source>Copying into LM Studio's folder</source>
   <translation>LM Studio のフォルダーにコピー中</translation>
  </message>
  <message>
   <source>Counted is the memory free now.</source>
   <translation>現在空いているメモリで計算しています。</translation>
  </message>
  <message>
   <source>Counted is the memory that is free on the card; all of the model is on it.</source>
   <translation>カードの空きメモリで計算しています。モデルはすべてカード上にあります。</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>作成するか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>Cuts off outliers where that makes a block's share of the output more exact. Better with calibration.</source>
   <translation>ブロックの出力への寄与がより正確になる所で外れ値を切り捨てます。較正があるとより良くなります。</translation>
  </message>
  <message>
   <source>Das Haus am See wurde im Jahr 1902 gebaut.</source>
   <translation>Das Haus am See wurde im Jahr 1902 gebaut.</translation>
  </message>
  <message>
   <source>Delete it and start it again.</source>
   <translation>削除して、もう一度開始してください。</translation>
  </message>
  <message>
   <source>Delete the job and start it again.</source>
   <translation>ジョブを削除して、もう一度開始してください。</translation>
  </message>
  <message>
   <source>Differences from the original are rare.</source>
   <translation>元との差はまれです。</translation>
  </message>
  <message>
   <source>Do not trust this file, or download it again.</source>
   <translation>このファイルを信用しないか、再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Do not trust this file.</source>
   <translation>このファイルを信用しないでください。</translation>
  </message>
  <message>
   <source>Do not trust this file; choose a version of this model with .safetensors files.</source>
   <translation>このファイルを信用しないでください。このモデルの .safetensors ファイルのある版を選んでください。</translation>
  </message>
  <message>
   <source>Do not trust this model, or download it again.</source>
   <translation>このモデルを信用しないか、再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Do not trust this model.</source>
   <translation>このモデルを信用しないでください。</translation>
  </message>
  <message>
   <source>Do not trust this tokenizer.json.</source>
   <translation>この tokenizer.json を信用しないでください。</translation>
  </message>
  <message>
   <source>Download again.</source>
   <translation>再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download it again, with all its files.</source>
   <translation>全ファイルごと再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download it again.</source>
   <translation>再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download it first.</source>
   <translation>先にダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the file again.</source>
   <translation>ファイルを再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the index too.</source>
   <translation>インデックスもダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the missing file.</source>
   <translation>足りないファイルをダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the model again, or choose the original, unquantized one.</source>
   <translation>モデルを再度ダウンロードするか、量子化されていない元のモデルを選んでください。</translation>
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
   <translation>代わりにモデルをダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the model with all its files.</source>
   <translation>モデルを全ファイルごとダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download the tokenizer's files again.</source>
   <translation>トークナイザーのファイルを再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>Download {0} first, or put its folder beside the adapter's.</source>
   <translation>先に {0} をダウンロードするか、そのフォルダーをアダプターのフォルダーの隣に置いてください。</translation>
  </message>
  <message>
   <source>ERNIE 4.5 MoE</source>
   <translation>ERNIE 4.5 MoE</translation>
  </message>
  <message>
   <source>EXAONE MoE</source>
   <translation>EXAONE MoE</translation>
  </message>
  <message>
   <source>Each {0} of a recipe needs {1}.</source>
   <translation>レシピの各 {0} には {1} が必要です。</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>埋め込み</translation>
  </message>
  <message>
   <source>Error feedback</source>
   <translation>誤差フィードバック</translation>
  </message>
  <message>
   <source>Even the largest possible file is expected to have a KL divergence of {0}; {1} was asked for.</source>
   <translation>最大のファイルでも KL ダイバージェンスは {0} と予想されます。要求は {1} でした。</translation>
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
   <translation>正確</translation>
  </message>
  <message>
   <source>Exact, and the largest.</source>
   <translation>正確で、最も大きい。</translation>
  </message>
  <message>
   <source>Exact; used for the small tensors that must stay exact.</source>
   <translation>正確。正確なままにすべき小さなテンソルに使います。</translation>
  </message>
  <message>
   <source>Exactly what most models are published in.</source>
   <translation>ほとんどのモデルが公開されている形式そのもの。</translation>
  </message>
  <message>
   <source>Export one from the Choose page to see its shape.</source>
   <translation>「選ぶ」ページから 1 つエクスポートすると、形が分かります。</translation>
  </message>
  <message>
   <source>Families that can: {0}.</source>
   <translation>可能な系統：{0}。</translation>
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
   <translation>K 系の型を知らないプログラム向け。</translation>
  </message>
  <message>
   <source>For programs that do not know the K types; fast on phones.</source>
   <translation>K 系の型を知らないプログラム向け。スマートフォンで高速。</translation>
  </message>
  <message>
   <source>For rows that do not divide by 256, and for programs that do not know the K types.</source>
   <translation>256 で割り切れない行と、K 系の型を知らないプログラム向け。</translation>
  </message>
  <message>
   <source>Four-bit floating-point numbers, as some models are published.</source>
   <translation>一部のモデルが公開されている 4 ビット浮動小数点数。</translation>
  </message>
  <message>
   <source>Free some space and resume; nothing is lost.</source>
   <translation>空きを作って再開してください。何も失われません。</translation>
  </message>
  <message>
   <source>Free some space or choose another folder.</source>
   <translation>空きを作るか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Free some space, or move the cache with the environment variable HF_HOME.</source>
   <translation>空きを作るか、環境変数 HF_HOME でキャッシュを移してください。</translation>
  </message>
  <message>
   <source>Free some space, or take fewer chunks.</source>
   <translation>空きを作るか、区切りの数を減らしてください。</translation>
  </message>
  <message>
   <source>Free some space, then resume; what has arrived is kept.</source>
   <translation>空きを作って再開してください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>空きを作ってから再試行してください。</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>空きを作ってください。</translation>
  </message>
  <message>
   <source>Free some space. The compressed model can be asked all the same.</source>
   <translation>空きを作ってください。圧縮モデルにはそのまま質問できます。</translation>
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
   <translation>GGUF (llama.cpp, Ollama, LM Studio)</translation>
  </message>
  <message>
   <source>GGUF file</source>
   <translation>GGUF ファイル</translation>
  </message>
  <message>
   <source>GLM 4 MoE</source>
   <translation>GLM 4 MoE</translation>
  </message>
  <message>
   <source>GLM 4 MoE Lite</source>
   <translation>GLM 4 MoE Lite</translation>
  </message>
  <message>
   <source>GPT-NeoX / Pythia</source>
   <translation>GPT-NeoX / Pythia</translation>
  </message>
  <message>
   <source>GPU support is being changed by another program right now.</source>
   <translation>別のプログラムが今 GPU 対応を変更しています。</translation>
  </message>
  <message>
   <source>GPU support needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>GPU 対応には {1} のディスクに {0} GB 必要です。空きは {2} GB です。</translation>
  </message>
  <message>
   <source>Gated</source>
   <translation>制限付き</translation>
  </message>
  <message>
   <source>Gemma</source>
   <translation>Gemma</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>名前を付けてください。</translation>
  </message>
  <message>
   <source>Give this tensor more bits.</source>
   <translation>このテンソルにより多くのビットを与えてください。</translation>
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
   <translation>Granite 4 ハイブリッド</translation>
  </message>
  <message>
   <source>Granite MoE</source>
   <translation>Granite MoE</translation>
  </message>
  <message>
   <source>Half precision</source>
   <translation>半精度</translation>
  </message>
  <message>
   <source>Half the size of 16 bits, and no difference that anyone could find.</source>
   <translation>16 ビットの半分のサイズで、誰にも分かる差はありません。</translation>
  </message>
  <message>
   <source>Half the size of full precision, next to no loss.</source>
   <translation>全精度の半分のサイズで、損失はほぼありません。</translation>
  </message>
  <message>
   <source>Half-quadratic (HQQ)</source>
   <translation>Half-quadratic (HQQ)</translation>
  </message>
  <message>
   <source>Handing the file to Ollama</source>
   <translation>ファイルを Ollama に渡しています</translation>
  </message>
  <message>
   <source>Hard to tell from the original, and small enough for most computers.</source>
   <translation>元と区別しにくく、多くのコンピューターに収まる小ささ。</translation>
  </message>
  <message>
   <source>Has not arrived whole; download it again to go on.</source>
   <translation>完全には届いていません。再度ダウンロードすると続きます。</translation>
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
   <translation>GGUF ファイルだけがあります。{0} はまだ圧縮されておらず、開けます。</translation>
  </message>
  <message>
   <source>Holds GGUF files only{0}, which are compressed already; look for the original model.</source>
   <translation>圧縮済みの GGUF ファイルだけがあります{0}。元のモデルを探してください。</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened here: safetensors, PyTorch or GGUF.</source>
   <translation>ここで開ける重み（safetensors、PyTorch、GGUF）がありません。</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened: safetensors, PyTorch or GGUF.</source>
   <translation>開ける重み（safetensors、PyTorch、GGUF）がありません。</translation>
  </message>
  <message>
   <source>How do I sort a list of numbers in Python?</source>
   <translation>How do I sort a list of numbers in Python?</translation>
  </message>
  <message>
   <source>Hugging Face folder (PyTorch)</source>
   <translation>Hugging Face フォルダー（PyTorch）</translation>
  </message>
  <message>
   <source>Hugging Face folder (safetensors)</source>
   <translation>Hugging Face フォルダー（safetensors）</translation>
  </message>
  <message>
   <source>Hunyuan MoE</source>
   <translation>Hunyuan MoE</translation>
  </message>
  <message>
   <source>Idefics 3 / SmolVLM</source>
   <translation>Idefics 3 / SmolVLM</translation>
  </message>
  <message>
   <source>If there is a card, install its driver from {0} first.</source>
   <translation>カードがある場合は、先に {0} からドライバーをインストールしてください。</translation>
  </message>
  <message>
   <source>Install Featherweight again.</source>
   <translation>Featherweight を再インストールしてください。</translation>
  </message>
  <message>
   <source>Install a newer driver from {0}, then try again.</source>
   <translation>{0} から新しいドライバーをインストールして再試行してください。</translation>
  </message>
  <message>
   <source>Install again.</source>
   <translation>再インストールしてください。</translation>
  </message>
  <message>
   <source>Install it from {0} and start it once.</source>
   <translation>{0} からインストールし、一度起動してください。</translation>
  </message>
  <message>
   <source>Install it from {0}, or use the Modelfile.</source>
   <translation>{0} からインストールするか、Modelfile を使ってください。</translation>
  </message>
  <message>
   <source>Install it, or check the file elsewhere.</source>
   <translation>インストールするか、別の場所でファイルを確認してください。</translation>
  </message>
  <message>
   <source>Install it, or talk with the model in another program.</source>
   <translation>インストールするか、別のプログラムでモデルと話してください。</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>プログラムを再インストールしてください。</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and the Hub sends {1}.</source>
   <translation>Hub との間にあるものが、{0} の代わりに {1} を送ってきます。</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and {1} sends {2}.</source>
   <translation>{1} との間にあるものが、{0} の代わりに {2} を送ってきます。</translation>
  </message>
  <message>
   <source>Interest rates rose by a quarter of a point on Thursday.</source>
   <translation>Interest rates rose by a quarter of a point on Thursday.</translation>
  </message>
  <message>
   <source>Is an adapter (LoRA), a change to another model</source>
   <translation>アダプター（LoRA）で、別のモデルへの変更です</translation>
  </message>
  <message>
   <source>Is being downloaded right now.</source>
   <translation>今ダウンロード中です。</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); look for the original model.</source>
   <translation>既に圧縮されています（{0}）。元のモデルを探してください。</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); what was lost then cannot come back. Better start with the original.</source>
   <translation>既に圧縮されています（{0}）。その時の損失は戻りません。元から始める方が良いです。</translation>
  </message>
  <message>
   <source>Is it the newest version of Ollama?</source>
   <translation>Ollama は最新版ですか？</translation>
  </message>
  <message>
   <source>Is of a family that is not supported yet ({0}).</source>
   <translation>まだ対応していない系統です（{0}）。</translation>
  </message>
  <message>
   <source>Is this file made from that model?</source>
   <translation>このファイルはそのモデルから作られたものですか？</translation>
  </message>
  <message>
   <source>It belongs to another model.</source>
   <translation>別のモデルのものです。</translation>
  </message>
  <message>
   <source>It can be for {0}.</source>
   <translation>対象にできるもの：{0}。</translation>
  </message>
  <message>
   <source>It cannot be loaded: {0}: {1}</source>
   <translation>読み込めません：{0}：{1}</translation>
  </message>
  <message>
   <source>It cannot be looked at before it is downloaded; download it instead.</source>
   <translation>ダウンロード前に中を見ることはできません。代わりにダウンロードしてください。</translation>
  </message>
  <message>
   <source>It did not answer within {0} minutes.</source>
   <translation>{0} 分以内に応答しませんでした。</translation>
  </message>
  <message>
   <source>It ended with code {0}</source>
   <translation>コード {0} で終了しました</translation>
  </message>
  <message>
   <source>It finds no graphics card that it can use.</source>
   <translation>使えるグラフィックスカードが見つかりません。</translation>
  </message>
  <message>
   <source>It is JSON with "featherweight_suite" and "prompts".</source>
   <translation>"featherweight_suite" と "prompts" を含む JSON です。</translation>
  </message>
  <message>
   <source>It is damaged or not a safetensors file; download it again.</source>
   <translation>壊れているか、safetensors ファイルではありません。再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>It lies in {0}, and takes no space of its own (a hard link).</source>
   <translation>{0} にあり、場所を取りません（ハードリンク）。</translation>
  </message>
  <message>
   <source>It makes vectors of texts and predicts no words; its vectors are compared instead.</source>
   <translation>文章をベクトルにするモデルで、単語は予測しません。代わりにベクトルを比べます。</translation>
  </message>
  <message>
   <source>It may hold no language model.</source>
   <translation>言語モデルが入っていない可能性があります。</translation>
  </message>
  <message>
   <source>It was not tried out yet.</source>
   <translation>まだ試していません。</translation>
  </message>
  <message>
   <source>Its last words: {0}</source>
   <translation>最後の出力：{0}</translation>
  </message>
  <message>
   <source>Its models are in {0}.</source>
   <translation>モデルの場所は {0} です。</translation>
  </message>
  <message>
   <source>Its own licence</source>
   <translation>独自ライセンス</translation>
  </message>
  <message>
   <source>Its sizes can be forecast from typical models all the same.</source>
   <translation>典型的なモデルからサイズを予測することはできます。</translation>
  </message>
  <message>
   <source>Its weights are pickled; they are read without running anything in them. Files of before 2020 are refused.</source>
   <translation>重みは pickle 形式です。中のものは何も実行せずに読み込みます。2020 年より前のファイルは受け付けません。</translation>
  </message>
  <message>
   <source>Join them first (llama-gguf-split --merge), or choose the model in one file.</source>
   <translation>先に結合するか（llama-gguf-split --merge）、1 つのファイルのモデルを選んでください。</translation>
  </message>
  <message>
   <source>Keep one of the two files.</source>
   <translation>2 つのファイルの一方だけを残してください。</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>2 つのうち一方だけを残してください。</translation>
  </message>
  <message>
   <source>Kept at {0}: among the {1} % most sensitive per byte.</source>
   <translation>{0} のまま：バイトあたりの感度が上位 {1} % に入ります。</translation>
  </message>
  <message>
   <source>Kinds that can be written: {0}.</source>
   <translation>書ける種類：{0}。</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>LM Studio has this file already.</source>
   <translation>LM Studio にはこのファイルが既にあります。</translation>
  </message>
  <message>
   <source>LM Studio was not found on this computer.</source>
   <translation>このコンピューターに LM Studio が見つかりませんでした。</translation>
  </message>
  <message>
   <source>LM Studio's settings cannot be read: {0}</source>
   <translation>LM Studio の設定を読めません：{0}</translation>
  </message>
  <message>
   <source>La recette demande trois œufs, du sucre et un citron.</source>
   <translation>La recette demande trois œufs, du sucre et un citron.</translation>
  </message>
  <message>
   <source>Layer {0} of the vision part lacks {1}.</source>
   <translation>視覚部分の層 {0} に {1} がありません。</translation>
  </message>
  <message>
   <source>Layer {0}, {1}</source>
   <translation>層 {0}、{1}</translation>
  </message>
  <message>
   <source>Layer {0}: what enters its weights</source>
   <translation>層 {0}：重みに入るもの</translation>
  </message>
  <message>
   <source>Leave the version out to get the newest.</source>
   <translation>最新版を得るには版を省いてください。</translation>
  </message>
  <message>
   <source>Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration.</source>
   <translation>行の後の重みが、前の重みの丸めで失われた分を補います。較正が必要です。</translation>
  </message>
  <message>
   <source>Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors.</source>
   <translation>実際の重みに合わせた段階：Q4_K より小さく品質はほぼ同じ。古いプロセッサーでは遅め。</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; for rows that do not divide by 256.</source>
   <translation>実際の重みに合わせた段階。256 で割り切れない行向け。</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; slower on old processors.</source>
   <translation>実際の重みに合わせた段階。古いプロセッサーでは遅め。</translation>
  </message>
  <message>
   <source>Ling (Bailing MoE)</source>
   <translation>Ling (Bailing MoE)</translation>
  </message>
  <message>
   <source>Look at its rights at {0}/settings/tokens.</source>
   <translation>{0}/settings/tokens で権限を確認してください。</translation>
  </message>
  <message>
   <source>Look at the model again.</source>
   <translation>モデルをもう一度見てください。</translation>
  </message>
  <message>
   <source>Looking at every tensor</source>
   <translation>全テンソルを調べています</translation>
  </message>
  <message>
   <source>Lowered to {0}: still only {1}.</source>
   <translation>{0} に下げました：それでも {1} だけです。</translation>
  </message>
  <message>
   <source>Macs need nothing more: Apple's graphics processor is used by the program as it is.</source>
   <translation>Mac では追加は不要です。Apple のグラフィックスプロセッサーはそのまま使われます。</translation>
  </message>
  <message>
   <source>Make a new one at {0}.</source>
   <translation>{0} で新しいものを作成してください。</translation>
  </message>
  <message>
   <source>Make a new one at {0}/settings/tokens and enter it.</source>
   <translation>{0}/settings/tokens で新しいものを作成して入力してください。</translation>
  </message>
  <message>
   <source>Make a new one that may write at {0}.</source>
   <translation>{0} で書き込み可能な新しいものを作成してください。</translation>
  </message>
  <message>
   <source>Make a token that may write at {0}/settings/tokens and enter it in the settings.</source>
   <translation>{0}/settings/tokens で書き込み可能なトークンを作成し、設定に入力してください。</translation>
  </message>
  <message>
   <source>Make a token with the right to write at {0} and enter it in the settings.</source>
   <translation>{0} で書き込み権限のあるトークンを作成し、設定に入力してください。</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>作り直してください。</translation>
  </message>
  <message>
   <source>Make one at {0}.</source>
   <translation>{0} で作成してください。</translation>
  </message>
  <message>
   <source>Makes images</source>
   <translation>画像を作る</translation>
  </message>
  <message>
   <source>Mean, first token and last token are possible.</source>
   <translation>使えるのは平均、最初のトークン、最後のトークンです。</translation>
  </message>
  <message>
   <source>Mend it and resume.</source>
   <translation>直してから再開してください。</translation>
  </message>
  <message>
   <source>Mend it and try again.</source>
   <translation>直してから再試行してください。</translation>
  </message>
  <message>
   <source>Merge it with the library that trained it, and open the merged model.</source>
   <translation>学習に使ったライブラリで結合し、結合したモデルを開いてください。</translation>
  </message>
  <message>
   <source>Models of the family {0} can be compressed but not computed here yet.</source>
   <translation>系統 {0} のモデルは、圧縮はできますが、ここではまだ計算できません。</translation>
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
   <translation>別の場所に移してから再開してください。</translation>
  </message>
  <message>
   <source>Name it in {0} as base_model_name_or_path.</source>
   <translation>{0} に base_model_name_or_path として指定してください。</translation>
  </message>
  <message>
   <source>Names look like owner/name.</source>
   <translation>名前は 所有者/名前 の形です。</translation>
  </message>
  <message>
   <source>Near-lossless</source>
   <translation>ほぼ無劣化</translation>
  </message>
  <message>
   <source>Needs no calibration: lets outliers lose more so that all other weights lose less.</source>
   <translation>較正は不要：外れ値の損失を増やし、他のすべての重みの損失を減らします。</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>新着</translation>
  </message>
  <message>
   <source>No NVIDIA graphics card was found: its driver is not installed.</source>
   <translation>NVIDIA のグラフィックスカードが見つかりませんでした：ドライバーがインストールされていません。</translation>
  </message>
  <message>
   <source>No compression of the values; a base for other programs.</source>
   <translation>値を圧縮しません。他のプログラムの土台になります。</translation>
  </message>
  <message>
   <source>No difference that anyone could find.</source>
   <translation>誰にも分かる差はありません。</translation>
  </message>
  <message>
   <source>No tensor of {0} matches {1}.</source>
   <translation>{1} に一致する {0} のテンソルがありません。</translation>
  </message>
  <message>
   <source>Nomic BERT</source>
   <translation>Nomic BERT</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>{0} 個のチャンネルに目立つものはありません。</translation>
  </message>
  <message>
   <source>Normalization</source>
   <translation>正規化</translation>
  </message>
  <message>
   <source>Nothing is lost. Copy the diagnostics and tell the makers.</source>
   <translation>何も失われていません。診断情報をコピーして開発元に知らせてください。</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the project's own page instead.</source>
   <translation>何も変更されていません。代わりにプロジェクトのページを見てください。</translation>
  </message>
  <message>
   <source>Nothing was measured at {0}.</source>
   <translation>{0} では何も測定されていません。</translation>
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
   <translation>Ollama は {0} で応答しています。</translation>
  </message>
  <message>
   <source>Ollama could not create the model: {0}.</source>
   <translation>Ollama がモデルを作成できませんでした：{0}。</translation>
  </message>
  <message>
   <source>Ollama has a model called {0} now.</source>
   <translation>Ollama に {0} というモデルができました。</translation>
  </message>
  <message>
   <source>Ollama is installed and running.</source>
   <translation>Ollama はインストール済みで、動作中です。</translation>
  </message>
  <message>
   <source>Ollama is installed; it must be running to take a model.</source>
   <translation>Ollama はインストール済みです。モデルを受け取るには動作している必要があります。</translation>
  </message>
  <message>
   <source>Ollama keeps its own list. Remove it there: ollama rm {0}</source>
   <translation>Ollama は独自の一覧を持っています。そちらで削除してください：ollama rm {0}</translation>
  </message>
  <message>
   <source>Ollama refused the file: {0}.</source>
   <translation>Ollama がファイルを拒否しました：{0}。</translation>
  </message>
  <message>
   <source>Ollama stopped answering: {0}.</source>
   <translation>Ollama が応答しなくなりました：{0}。</translation>
  </message>
  <message>
   <source>Ollama was not found on this computer.</source>
   <translation>このコンピューターに Ollama が見つかりませんでした。</translation>
  </message>
  <message>
   <source>Ollama's list names a model that cannot be read: {0}</source>
   <translation>Ollama の一覧に読めないモデルがあります：{0}</translation>
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
   <translation>モデルのフォルダー全体を開いてください。</translation>
  </message>
  <message>
   <source>Open or gated</source>
   <translation>公開または制限付き</translation>
  </message>
  <message>
   <source>Open the model again.</source>
   <translation>モデルをもう一度開いてください。</translation>
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
   <translation>{0} のリンクを貼り付けてください。</translation>
  </message>
  <message>
   <source>Paste the link of a model's page.</source>
   <translation>モデルのページのリンクを貼り付けてください。</translation>
  </message>
  <message>
   <source>Patients who slept less than six hours recovered more slowly.</source>
   <translation>Patients who slept less than six hours recovered more slowly.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>先に一時停止してください。</translation>
  </message>
  <message>
   <source>Phi 3.5 MoE</source>
   <translation>Phi 3.5 MoE</translation>
  </message>
  <message>
   <source>Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.</source>
   <translation>Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.</translation>
  </message>
  <message>
   <source>Pixtral / Mistral 3</source>
   <translation>Pixtral / Mistral 3</translation>
  </message>
  <message>
   <source>Please tell the makers.</source>
   <translation>開発元に知らせてください。</translation>
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
   <translation>「再開」を押すと再試行します。</translation>
  </message>
  <message>
   <source>Processor (CPU), {0} cores</source>
   <translation>プロセッサー（CPU）、{0} コア</translation>
  </message>
  <message>
   <source>Published in this type: kept exactly as it is.</source>
   <translation>この型で公開されたもの：そのまま正確に残します。</translation>
  </message>
  <message>
   <source>Qwen 2 MoE</source>
   <translation>Qwen 2 MoE</translation>
  </message>
  <message>
   <source>Qwen 2 VL</source>
   <translation>Qwen 2 VL</translation>
  </message>
  <message>
   <source>Qwen 2 VL / 2.5 VL</source>
   <translation>Qwen 2 VL / 2.5 VL</translation>
  </message>
  <message>
   <source>Qwen 2.5 VL</source>
   <translation>Qwen 2.5 VL</translation>
  </message>
  <message>
   <source>Qwen 3 MoE</source>
   <translation>Qwen 3 MoE</translation>
  </message>
  <message>
   <source>Qwen 3 Next</source>
   <translation>Qwen 3 Next</translation>
  </message>
  <message>
   <source>Qwen 3 VL</source>
   <translation>Qwen 3 VL</translation>
  </message>
  <message>
   <source>Qwen 3 VL / Qwen 3.5</source>
   <translation>Qwen 3 VL / Qwen 3.5</translation>
  </message>
  <message>
   <source>Qwen 3.5 MoE</source>
   <translation>Qwen 3.5 MoE</translation>
  </message>
  <message>
   <source>RWKV world</source>
   <translation>RWKV world</translation>
  </message>
  <message>
   <source>Raised to {0}: saves {1} nats of expected divergence.</source>
   <translation>{0} に上げました：予想ダイバージェンスが {1} nat 減ります。</translation>
  </message>
  <message>
   <source>Read by every program, and fast on phones; the K types lose less in the same space.</source>
   <translation>どのプログラムでも読め、スマートフォンで高速。同じサイズなら K 系の型の方が損失が少なめ。</translation>
  </message>
  <message>
   <source>Reading a page with every weight rounded</source>
   <translation>全重みを丸めて 1 ページ分を読み込み中</translation>
  </message>
  <message>
   <source>Reading a text, layer {0} of {1}</source>
   <translation>テキストを読み込み中、層 {0}/{1}</translation>
  </message>
  <message>
   <source>Reading a text, vector by vector</source>
   <translation>文章をベクトルごとに読んでいます</translation>
  </message>
  <message>
   <source>Reading a text, word by word</source>
   <translation>テキストを語ごとに読み込み中</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>ヘッダーを読み込み中</translation>
  </message>
  <message>
   <source>Reading headers: {0} of {1} files</source>
   <translation>ヘッダーを読み込み中：{1} 個中 {0} 個のファイル</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>ファイルを読み込み中</translation>
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
   <translation>テキストを読み込み中、最後のステップ</translation>
  </message>
  <message>
   <source>Reading values</source>
   <translation>値を読み込み中</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>おすすめ</translation>
  </message>
  <message>
   <source>Remove GPU support and add it again.</source>
   <translation>GPU 対応を削除して、もう一度追加してください。</translation>
  </message>
  <message>
   <source>Remove it in LM Studio, or rename yours.</source>
   <translation>LM Studio で削除するか、自分の方の名前を変えてください。</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>削除してください。</translation>
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation>どちらか一方を削除してください。</translation>
  </message>
  <message>
   <source>Remove something there, or make it public.</source>
   <translation>そこで何かを削除するか、公開にしてください。</translation>
  </message>
  <message>
   <source>Resume then; what has arrived is kept.</source>
   <translation>その後再開してください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Resume; it is found out again.</source>
   <translation>再開してください。もう一度調べます。</translation>
  </message>
  <message>
   <source>Resume; it is made again.</source>
   <translation>再開してください。作り直されます。</translation>
  </message>
  <message>
   <source>Rope scaling of the kind {0} is not supported yet.</source>
   <translation>種類 {0} の rope スケーリングにはまだ対応していません。</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the closest that fits.</source>
   <translation>{0} の行は {1} の {2} 個ずつのブロックに割り切れません。合うものの中で {3} が最も近い型です。</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the smallest type that fits and loses no more than it.</source>
   <translation>{0} の行は {1} の {2} 個ずつのブロックに割り切れません。損失がそれを超えずに合う最小の型は {3} です。</translation>
  </message>
  <message>
   <source>Running the file takes about {0} GB of memory, {1} GB are free.</source>
   <translation>ファイルの実行には約 {0} GB のメモリが必要です。空きは {1} GB です。</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or choose another.</source>
   <translation>UTF-8 で保存するか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>探索</translation>
  </message>
  <message>
   <source>Search for the model again.</source>
   <translation>モデルをもう一度探してください。</translation>
  </message>
  <message>
   <source>Sees and writes</source>
   <translation>見て書く</translation>
  </message>
  <message>
   <source>SentencePiece BPE</source>
   <translation>SentencePiece BPE</translation>
  </message>
  <message>
   <source>SentencePiece unigram</source>
   <translation>SentencePiece unigram</translation>
  </message>
  <message>
   <source>Set the environment variable HF_TOKEN instead.</source>
   <translation>代わりに環境変数 HF_TOKEN を設定してください。</translation>
  </message>
  <message>
   <source>Shorten the model card.</source>
   <translation>モデルカードを短くしてください。</translation>
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
   <source>Small, and much builds on it, so it keeps more bits.</source>
   <translation>小さいものの多くがこれに依存するため、より多くのビットを残します。</translation>
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
   <translation>小さい順。Hub 自体はサイズで並べ替えられません。各サイズ範囲でダウンロード数の多いものです。</translation>
  </message>
  <message>
   <source>Smallest that still works</source>
   <translation>使える最小</translation>
  </message>
  <message>
   <source>Solar Open</source>
   <translation>Solar Open</translation>
  </message>
  <message>
   <source>Some take a day or more; {0} tells how it stands. Then check again.</source>
   <translation>1 日以上かかる作者もいます。{0} で状況が分かります。その後、再確認してください。</translation>
  </message>
  <message>
   <source>Somebody changed {0} in the same moment.</source>
   <translation>同じ瞬間に別の人が {0} を変更しました。</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({0}: {1}).</source>
   <translation>プログラム内部で問題が起きました（{0}：{1}）。</translation>
  </message>
  <message>
   <source>Sorts texts</source>
   <translation>文章を分類する</translation>
  </message>
  <message>
   <source>Start Ollama and try again.</source>
   <translation>Ollama を起動して再試行してください。</translation>
  </message>
  <message>
   <source>Start it again and try once more.</source>
   <translation>再起動して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Start the job again.</source>
   <translation>ジョブをもう一度開始してください。</translation>
  </message>
  <message>
   <source>Started: {0} to {1}</source>
   <translation>開始：{0} → {1}</translation>
  </message>
  <message>
   <source>Such links look like hf://owner/name@main.</source>
   <translation>そのようなリンクは hf://owner/name@main の形です。</translation>
  </message>
  <message>
   <source>Summarises</source>
   <translation>要約する</translation>
  </message>
  <message>
   <source>Supported are {0}.</source>
   <translation>対応しているのは {0} です。</translation>
  </message>
  <message>
   <source>Swap them, or remove one.</source>
   <translation>入れ替えるか、一方を削除してください。</translation>
  </message>
  <message>
   <source>Switch it on at {0}: “Read access to contents of all public gated repos you can access”.</source>
   <translation>{0} で次を有効にしてください：「Read access to contents of all public gated repos you can access」。</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>その一部を使ってください。</translation>
  </message>
  <message>
   <source>Take some of them.</source>
   <translation>その一部を選んでください。</translation>
  </message>
  <message>
   <source>Tensors are missing ({0}); the first is the {1} {2}{3}.</source>
   <translation>テンソルが足りません（{0}）。最初の 1 つ：{1} {2}{3}。</translation>
  </message>
  <message>
   <source>That is more than the Hub accepts at once (error 413).</source>
   <translation>Hub が一度に受け付ける量を超えています（エラー 413）。</translation>
  </message>
  <message>
   <source>That is not a token.</source>
   <translation>それはトークンではありません。</translation>
  </message>
  <message>
   <source>That may take a day or more. Check again later.</source>
   <translation>1 日以上かかることがあります。後で再確認してください。</translation>
  </message>
  <message>
   <source>The GGUF file does not state its architecture.</source>
   <translation>GGUF ファイルにアーキテクチャの記載がありません。</translation>
  </message>
  <message>
   <source>The GGUF file states {0} layers.</source>
   <translation>GGUF ファイルの記載では層が {0} です。</translation>
  </message>
  <message>
   <source>The Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <source>The Hub asks to wait for {0} minutes.</source>
   <translation>Hub が {0} 分待つよう求めています。</translation>
  </message>
  <message>
   <source>The Hub does not accept your token.</source>
   <translation>Hub がトークンを受け付けません。</translation>
  </message>
  <message>
   <source>The Hub does not know this token (401): it is mistyped, expired or was deleted.</source>
   <translation>Hub はこのトークンを認識しません（401）：入力ミス、期限切れ、または削除済みです。</translation>
  </message>
  <message>
   <source>The Hub does not take {0}: {1}.</source>
   <translation>Hub が {0} を受け付けません：{1}。</translation>
  </message>
  <message>
   <source>The Hub has disabled {0}.</source>
   <translation>Hub が {0} を無効にしています。</translation>
  </message>
  <message>
   <source>The Hub has had too many requests from here.</source>
   <translation>ここから Hub へのリクエストが多すぎました。</translation>
  </message>
  <message>
   <source>The Hub has no model named {0} that you may write to.</source>
   <translation>Hub に、書き込み可能な {0} という名前のモデルはありません。</translation>
  </message>
  <message>
   <source>The Hub has no model named {0}, or it is private.</source>
   <translation>Hub に {0} という名前のモデルがないか、非公開です。</translation>
  </message>
  <message>
   <source>The Hub has trouble of its own (error {0}).</source>
   <translation>Hub 側で問題が起きています（エラー {0}）。</translation>
  </message>
  <message>
   <source>The Hub is busy</source>
   <translation>Hub が混み合っています</translation>
  </message>
  <message>
   <source>The Hub is switched off here by the environment variable HF_HUB_OFFLINE.</source>
   <translation>環境変数 HF_HUB_OFFLINE により、Hub はここでは無効です。</translation>
  </message>
  <message>
   <source>The Hub refused (error {0}{1}).</source>
   <translation>Hub が拒否しました（エラー {0}{1}）。</translation>
  </message>
  <message>
   <source>The Hub sent another part of {0} than asked for.</source>
   <translation>Hub が {0} の要求とは別の部分を送ってきました。</translation>
  </message>
  <message>
   <source>The Hub's addresses have expired; asking for new ones</source>
   <translation>Hub のアドレスの期限が切れました。新しいものを問い合わせています</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} makes no sense.</source>
   <translation>{0} についての Hub の応答が意味をなしません。</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} names no version.</source>
   <translation>{0} についての Hub の応答に版の記載がありません。</translation>
  </message>
  <message>
   <source>The Hub's storage gave no receipt for a part.</source>
   <translation>Hub のストレージが、ある部分の受領を返しませんでした。</translation>
  </message>
  <message>
   <source>The Hub's storage has trouble of its own (error {0}).</source>
   <translation>Hub のストレージ側で問題が起きています（エラー {0}）。</translation>
  </message>
  <message>
   <source>The Hub's storage refuses the file's parts.</source>
   <translation>Hub のストレージがファイルの部分を拒否しています。</translation>
  </message>
  <message>
   <source>The adapter's change of {0} is {1}; the tensor is {2}.</source>
   <translation>アダプターによる {0} の変更は {1} ですが、テンソルは {2} です。</translation>
  </message>
  <message>
   <source>The adapter's tensors of {0} are not complete.</source>
   <translation>アダプターの {0} のテンソルがそろっていません。</translation>
  </message>
  <message>
   <source>The adapter's {0} has {1} rows, not {2}.</source>
   <translation>アダプターの {0} の行数は {1} で、{2} ではありません。</translation>
  </message>
  <message>
   <source>The adapter's {0} is {1}; the model's is {2}.</source>
   <translation>アダプターの {0} は {1} ですが、モデルでは {2} です。</translation>
  </message>
  <message>
   <source>The authors of {0} have turned your request down (403).</source>
   <translation>{0} の作者が申請を却下しました（403）。</translation>
  </message>
  <message>
   <source>The bound on {0} asks for at least {1} and at most {2}.</source>
   <translation>{0} への制限が、下限 {1}、上限 {2} を求めています。</translation>
  </message>
  <message>
   <source>The calibrated inputs of a layer cannot be worked with.</source>
   <translation>ある層の較正済みの入力を扱えません。</translation>
  </message>
  <message>
   <source>The calibration in {0} cannot be read.</source>
   <translation>{0} の較正を読めません。</translation>
  </message>
  <message>
   <source>The calibration in {0} is of version {1}.</source>
   <translation>{0} の較正は版 {1} です。</translation>
  </message>
  <message>
   <source>The calibration text drives this model to values that are not numbers.</source>
   <translation>較正テキストにより、このモデルの値が数でなくなります。</translation>
  </message>
  <message>
   <source>The cat sleeps on the warm windowsill.</source>
   <translation>The cat sleeps on the warm windowsill.</translation>
  </message>
  <message>
   <source>The central bank has made borrowing more expensive.</source>
   <translation>The central bank has made borrowing more expensive.</translation>
  </message>
  <message>
   <source>The compressed model</source>
   <translation>圧縮モデル</translation>
  </message>
  <message>
   <source>The compressed model would answer differently, so it is not made.</source>
   <translation>圧縮モデルの回答が変わってしまうため、作りません。</translation>
  </message>
  <message>
   <source>The computer ran out of memory, and the process that did the work was ended.</source>
   <translation>コンピューターのメモリが足りなくなり、作業中のプロセスが終了させられました。</translation>
  </message>
  <message>
   <source>The configuration belongs to another model; download both again.</source>
   <translation>設定が別のモデルのものです。両方を再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and more tries did not bring it back.</source>
   <translation>{1} のダウンロード中に {0} との接続が切れ、再試行しても回復しませんでした。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and {2} more tries did not bring it back.</source>
   <translation>{1} のダウンロード中に {0} との接続が切れ、さらに {2} 回試しても回復しませんでした。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while publishing.</source>
   <translation>公開中に {0} との接続が切れました。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while sending {1}, and more tries did not bring it back.</source>
   <translation>{1} の送信中に {0} との接続が切れ、再試行しても回復しませんでした。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut.</source>
   <translation>{0} との接続が切れました。</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation>接続が切れました</translation>
  </message>
  <message>
   <source>The connection was cut while reading {0}, and {1} more tries did not help.</source>
   <translation>{0} の読み込み中に接続が切れ、さらに {1} 回試しても回復しませんでした。</translation>
  </message>
  <message>
   <source>The copy takes {0} GB, {1} GB are free.</source>
   <translation>コピーには {0} GB 必要です。空きは {1} GB です。</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is cut short.</source>
   <translation>{0} のテンソルの記述が途中で切れています。</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is damaged.</source>
   <translation>{0} のテンソルの記述が壊れています。</translation>
  </message>
  <message>
   <source>The disk of {0} is full.</source>
   <translation>{0} のディスクが満杯です。</translation>
  </message>
  <message>
   <source>The download needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>ダウンロードには {1} のディスクに {0} GB 必要です。空きは {2} GB です。</translation>
  </message>
  <message>
   <source>The downloaded packages state {0} GB, more than any real ones have.</source>
   <translation>ダウンロードしたパッケージが {0} GB と称していますが、実物ならそこまで大きくありません。</translation>
  </message>
  <message>
   <source>The environment variable HF_ENDPOINT is {0}, which is no URL.</source>
   <translation>環境変数 HF_ENDPOINT が {0} ですが、これは URL ではありません。</translation>
  </message>
  <message>
   <source>The file is cut short; download it again.</source>
   <translation>ファイルが途中で切れています。再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>The file's table of characters is damaged.</source>
   <translation>ファイルの文字表が壊れています。</translation>
  </message>
  <message>
   <source>The file's vocabulary</source>
   <translation>ファイルの語彙</translation>
  </message>
  <message>
   <source>The file's vocabulary has no token for unknown words.</source>
   <translation>ファイルの語彙に未知語用のトークンがありません。</translation>
  </message>
  <message>
   <source>The file's vocabulary is incomplete: {0} is missing or too short.</source>
   <translation>ファイルの語彙が不完全です：{0} がないか、短すぎます。</translation>
  </message>
  <message>
   <source>The files in {0} are larger than {1} MB.</source>
   <translation>{0} のファイルが {1} MB を超えています。</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>フォルダー {0} に書き込めません。</translation>
  </message>
  <message>
   <source>The folder {0} does not exist.</source>
   <translation>フォルダー {0} は存在しません。</translation>
  </message>
  <message>
   <source>The goalkeeper saved two penalties and the match ended in a draw.</source>
   <translation>The goalkeeper saved two penalties and the match ended in a draw.</translation>
  </message>
  <message>
   <source>The graphics card computes wrongly.</source>
   <translation>グラフィックスカードの計算結果が正しくありません。</translation>
  </message>
  <message>
   <source>The graphics card does not compute: {0}: {1}</source>
   <translation>グラフィックスカードが計算しません：{0}：{1}</translation>
  </message>
  <message>
   <source>The graphics card's driver supports CUDA {0}; {1} or newer is needed.</source>
   <translation>グラフィックスカードのドライバーの対応は CUDA {0} です。{1} 以降が必要です。</translation>
  </message>
  <message>
   <source>The header entry of {0} in {1} makes no sense.</source>
   <translation>{1} の {0} のヘッダー項目が意味をなしません。</translation>
  </message>
  <message>
   <source>The header of {0} claims {1} entries, which no real one has.</source>
   <translation>{0} のヘッダーが {1} 項目と称していますが、実物ではあり得ません。</translation>
  </message>
  <message>
   <source>The header of {0} is not a list of tensors.</source>
   <translation>{0} のヘッダーはテンソルの一覧ではありません。</translation>
  </message>
  <message>
   <source>The header of {0} is not valid JSON.</source>
   <translation>{0} のヘッダーは有効な JSON ではありません。</translation>
  </message>
  <message>
   <source>The headers of {0} are larger than {1} MB, which no real model's are.</source>
   <translation>{0} のヘッダーが {1} MB を超えていますが、実際のモデルではあり得ません。</translation>
  </message>
  <message>
   <source>The importance matrix belongs to another model.</source>
   <translation>重要度行列が別のモデルのものです。</translation>
  </message>
  <message>
   <source>The importance matrix names no tensor of {0}.</source>
   <translation>重要度行列に {0} のテンソルが 1 つもありません。</translation>
  </message>
  <message>
   <source>The importance of {0} has {1} values; {2} are needed.</source>
   <translation>{0} の重要度の値は {1} 個ですが、{2} 個必要です。</translation>
  </message>
  <message>
   <source>The job in {0} cannot be read.</source>
   <translation>{0} のジョブを読めません。</translation>
  </message>
  <message>
   <source>The job is running.</source>
   <translation>ジョブは実行中です。</translation>
  </message>
  <message>
   <source>The job's journal cannot be written: {0}.</source>
   <translation>ジョブの記録に書き込めません：{0}。</translation>
  </message>
  <message>
   <source>The job's journal {0} is damaged.</source>
   <translation>ジョブの記録 {0} が壊れています。</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing under the same licence; it goes along.</source>
   <translation>ライセンス {0} は同じライセンスでの共有を認めています。ライセンスも添付されます。</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing without any commercial purpose only.</source>
   <translation>ライセンス {0} は商用目的のない共有だけを認めています。</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing; it goes along with the file.</source>
   <translation>ライセンス {0} は共有を認めています。ファイルに添付されます。</translation>
  </message>
  <message>
   <source>The licence {0} forbids sharing changed forms, and this is one.</source>
   <translation>ライセンス {0} は改変版の共有を禁じており、これは改変版です。</translation>
  </message>
  <message>
   <source>The licence {0} has terms of its own for sharing.{1}</source>
   <translation>ライセンス {0} には共有についての独自の条件があります。{1}</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: sent on too often.</source>
   <translation>版の一覧を取得できません：転送が多すぎます。</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: {0}.</source>
   <translation>版の一覧を取得できません：{0}。</translation>
  </message>
  <message>
   <source>The metadata does not state the experts' feed-forward size.</source>
   <translation>メタデータにエキスパートのフィードフォワードのサイズがありません。</translation>
  </message>
  <message>
   <source>The metadata does not state the numbers of each layer's activation (xielu).</source>
   <translation>メタデータに各層の活性化（xielu）の数値がありません。</translation>
  </message>
  <message>
   <source>The metadata states a rope of {0} of {1}, which cannot be rotated.</source>
   <translation>メタデータの rope が {1} 中 {0} で、回転できません。</translation>
  </message>
  <message>
   <source>The metadata states an expert_gating_func of {0}, which is not supported yet.</source>
   <translation>メタデータの expert_gating_func が {0} ですが、まだ対応していません。</translation>
  </message>
  <message>
   <source>The metadata states another {0}.{1} than llama.cpp computes.</source>
   <translation>メタデータの {0}.{1} が llama.cpp の計算と異なります。</translation>
  </message>
  <message>
   <source>The metadata states heads of {0} values, which do not divide {1}.</source>
   <translation>メタデータではヘッドの値が {0} 個ですが、{1} を割り切れません。</translation>
  </message>
  <message>
   <source>The metadata states no sizes of RWKV's state, which the model has tensors for.</source>
   <translation>モデルには RWKV の状態のテンソルがありますが、メタデータにその大きさがありません。</translation>
  </message>
  <message>
   <source>The metadata states no sizes of a state, which the model has tensors for.</source>
   <translation>モデルには状態のテンソルがありますが、メタデータに状態のサイズがありません。</translation>
  </message>
  <message>
   <source>The metadata states no sizes of latent attention, which the model has tensors for.</source>
   <translation>モデルには潜在アテンションのテンソルがありますが、メタデータにそのサイズがありません。</translation>
  </message>
  <message>
   <source>The metadata states sliding windows for other layers than there are.</source>
   <translation>メタデータのスライディングウィンドウの層が実際の層と異なります。</translation>
  </message>
  <message>
   <source>The metadata states {0} attention heads, which {1} cannot share.</source>
   <translation>メタデータのアテンションヘッドは {0} 個で、{1} を分け合えません。</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which a state of {1} values cannot have.</source>
   <translation>メタデータのグループは {0} 個ですが、値が {1} 個の状態ではあり得ません。</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which {1} experts cannot make.</source>
   <translation>メタデータのグループは {0} 個ですが、エキスパート {1} 個では作れません。</translation>
  </message>
  <message>
   <source>The metadata states {0} layers, which no real model has.</source>
   <translation>メタデータの層は {0} ですが、実際のモデルではあり得ません。</translation>
  </message>
  <message>
   <source>The metadata states {0} of {1} experts, which cannot be.</source>
   <translation>メタデータではエキスパート {1} 個中 {0} 個を使いますが、あり得ません。</translation>
  </message>
  <message>
   <source>The metadata states {0}.{1} = {2}, which cannot be used.</source>
   <translation>メタデータの {0}.{1} = {2} は使えません。</translation>
  </message>
  <message>
   <source>The model can be compressed all the same.</source>
   <translation>それでもモデルは圧縮できます。</translation>
  </message>
  <message>
   <source>The model cannot be calibrated.</source>
   <translation>モデルを較正できません。</translation>
  </message>
  <message>
   <source>The model cannot be computed.</source>
   <translation>モデルを計算できません。</translation>
  </message>
  <message>
   <source>The model comes without its tokenizer.json, and how it splits text is not known here.</source>
   <translation>モデルに tokenizer.json がなく、テキストの分割方法がここでは分かりません。</translation>
  </message>
  <message>
   <source>The model has changed since this download began; {0} of {1} files are the same</source>
   <translation>このダウンロードの開始後にモデルが変更されました。{1} 個中 {0} 個のファイルは同じです</translation>
  </message>
  <message>
   <source>The model has tensors for several streams, which its family does not have.</source>
   <translation>モデルに複数のストリーム用のテンソルがありますが、このファミリーにはありません。</translation>
  </message>
  <message>
   <source>The model may be of a newer kind, or be quantized or adapted; choose the original one.</source>
   <translation>モデルが新しい種類か、量子化または改変されている可能性があります。元のモデルを選んでください。</translation>
  </message>
  <message>
   <source>The model may be of a newer kind.</source>
   <translation>モデルが新しい種類の可能性があります。</translation>
  </message>
  <message>
   <source>The model's file is damaged or was trained wrongly; download it again or choose another version.</source>
   <translation>モデルのファイルが壊れているか、学習に失敗しています。再度ダウンロードするか、別の版を選んでください。</translation>
  </message>
  <message>
   <source>The model's files hold no vision part.</source>
   <translation>モデルのファイルに視覚部分がありません。</translation>
  </message>
  <message>
   <source>The model's predictions are not numbers.</source>
   <translation>モデルの予測が数ではありません。</translation>
  </message>
  <message>
   <source>The models' answers cannot be compared: some are not numbers.</source>
   <translation>モデルの回答を比較できません：数でないものがあります。</translation>
  </message>
  <message>
   <source>The most downloads in the last month first.</source>
   <translation>先月のダウンロード数が多い順。</translation>
  </message>
  <message>
   <source>The most hearts first.</source>
   <translation>いいねの多い順。</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>新しい順。</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>元</translation>
  </message>
  <message>
   <source>The original as GGUF takes {0} GB, {1} GB are free.</source>
   <translation>GGUF としての元は {0} GB 必要です。空きは {1} GB です。</translation>
  </message>
  <message>
   <source>The original's licence is not known here. Without one, nobody but its authors may share it.</source>
   <translation>元のライセンスがここでは分かりません。ライセンスがなければ、作者以外は共有できません。</translation>
  </message>
  <message>
   <source>The output has {0} bytes; planned were {1}.</source>
   <translation>出力は {0} バイトですが、計画では {1} バイトでした。</translation>
  </message>
  <message>
   <source>The output holds {0}, which nobody planned.</source>
   <translation>出力に計画にない {0} が含まれています。</translation>
  </message>
  <message>
   <source>The output lacks the tensor {0}.</source>
   <translation>出力にテンソル {0} がありません。</translation>
  </message>
  <message>
   <source>The part of this model that guesses several tokens at once is left out: answers are the same, and programs that could use it generate them more slowly.</source>
   <translation>このモデルの、複数のトークンを一度に予測する部分は省きます。回答は同じですが、その部分を使えるプログラムでは生成が遅くなります。</translation>
  </message>
  <message>
   <source>The preset has no name.</source>
   <translation>プリセットに名前がありません。</translation>
  </message>
  <message>
   <source>The process that did the work was killed. Most often the system does so when memory runs short.</source>
   <translation>作業中のプロセスが強制終了されました。多くはメモリ不足のときにシステムが行います。</translation>
  </message>
  <message>
   <source>The process that did the work {0}.</source>
   <translation>作業中のプロセス：{0}。</translation>
  </message>
  <message>
   <source>The process that does the work could not be started.</source>
   <translation>作業を行うプロセスを起動できませんでした。</translation>
  </message>
  <message>
   <source>The program does not know this family.</source>
   <translation>プログラムはこの系統を知りません。</translation>
  </message>
  <message>
   <source>The program goes on with the processor.</source>
   <translation>プログラムはプロセッサーで続けます。</translation>
  </message>
  <message>
   <source>The quantization settings state blocks of {0}.</source>
   <translation>量子化の設定が {0} のブロックを指定しています。</translation>
  </message>
  <message>
   <source>The quantization settings state {0} as {1}; it must be {2} to {3}.</source>
   <translation>量子化の設定の {0} が {1} です。{2} から {3} でなければなりません。</translation>
  </message>
  <message>
   <source>The recipe has the unknown entry {0}.</source>
   <translation>レシピに不明な項目 {0} があります。</translation>
  </message>
  <message>
   <source>The recipe is of version {0}; this program reads {1}.</source>
   <translation>レシピは版 {0} ですが、このプログラムが読めるのは {1} です。</translation>
  </message>
  <message>
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>レシピ {0} を読めません：{1}。</translation>
  </message>
  <message>
   <source>The recipe's target states both size_bytes and max_kl.</source>
   <translation>レシピの目標に size_bytes と max_kl の両方があります。</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>サーバーに接続できません</translation>
  </message>
  <message>
   <source>The server does not answer</source>
   <translation>サーバーが応答しません</translation>
  </message>
  <message>
   <source>The server refuses</source>
   <translation>サーバーが拒否しています</translation>
  </message>
  <message>
   <source>The server sent {0}</source>
   <translation>サーバーの応答は {0}</translation>
  </message>
  <message>
   <source>The server that keeps {0} refuses to send it (error {1}).</source>
   <translation>{0} を保管するサーバーが送信を拒否しています（エラー {1}）。</translation>
  </message>
  <message>
   <source>The smallest possible file is {0} MB; {1} MB were asked for.</source>
   <translation>最小のファイルは {0} MB ですが、要求は {1} MB でした。</translation>
  </message>
  <message>
   <source>The system ended llama.cpp, probably for lack of memory.</source>
   <translation>システムが llama.cpp を終了させました。おそらくメモリ不足です。</translation>
  </message>
  <message>
   <source>The system's keychain cannot be used: {0}. {1}</source>
   <translation>システムのキーチェーンを使えません：{0}。{1}</translation>
  </message>
  <message>
   <source>The system's keychain cannot forget the token: {0}.</source>
   <translation>システムのキーチェーンからトークンを削除できません：{0}。</translation>
  </message>
  <message>
   <source>The system's keychain cannot keep the token: {0}.</source>
   <translation>システムのキーチェーンにトークンを保存できません：{0}。</translation>
  </message>
  <message>
   <source>The tensors of {0} share their bytes too often.</source>
   <translation>{0} のテンソルが同じバイトを共有しすぎています。</translation>
  </message>
  <message>
   <source>The test in {0} cannot be read.</source>
   <translation>{0} の検査を読めません。</translation>
  </message>
  <message>
   <source>The text has tokens that {0} does not know (it has {1}).</source>
   <translation>テキストに {0} が知らないトークンがあります（{0} のトークンは {1} 個）。</translation>
  </message>
  <message>
   <source>The text has {0} tokens; one chunk needs {1}.</source>
   <translation>テキストは {0} トークンですが、1 つの区切りに {1} トークン必要です。</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model.</source>
   <translation>トークナイザーが別のモデルのものです。</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model; download both again.</source>
   <translation>トークナイザーが別のモデルのものです。両方を再度ダウンロードしてください。</translation>
  </message>
  <message>
   <source>The tokenizer does not know {0}, which stands between the rows of a picture.</source>
   <translation>トークナイザーが {0} を知りません。これは画像の行の間に置かれるものです。</translation>
  </message>
  <message>
   <source>The tokenizer has no token for {0}.</source>
   <translation>トークナイザーに {0} のトークンがありません。</translation>
  </message>
  <message>
   <source>The tokenizer has the same token twice.</source>
   <translation>トークナイザーに同じトークンが 2 回あります。</translation>
  </message>
  <message>
   <source>The tokenizer needs seconds to split a line of text.</source>
   <translation>トークナイザーが 1 行のテキストの分割に数秒かかります。</translation>
  </message>
  <message>
   <source>The tokenizer's table of characters is damaged.</source>
   <translation>トークナイザーの文字表が壊れています。</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are longer than any real one's.</source>
   <translation>トークナイザーのトークンが、実在のどれよりも長くなっています。</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are none, too many, empty or too long.</source>
   <translation>トークナイザーのトークンがないか、多すぎるか、空か、長すぎます。</translation>
  </message>
  <message>
   <source>The two models have different vocabularies.</source>
   <translation>2 つのモデルの語彙が異なります。</translation>
  </message>
  <message>
   <source>The upload in {0} cannot be read.</source>
   <translation>{0} のアップロードを読めません。</translation>
  </message>
  <message>
   <source>The vocabulary</source>
   <translation>語彙</translation>
  </message>
  <message>
   <source>The {0}{1} is missing.</source>
   <translation>{0}{1} がありません。</translation>
  </message>
  <message>
   <source>There is no CUDA build of torch for this system ({0} on {1}, Python {2}).</source>
   <translation>このシステム（{1} の {0}、Python {2}）向けの torch の CUDA ビルドはありません。</translation>
  </message>
  <message>
   <source>There is no finished calibration in {0}.</source>
   <translation>{0} に完了した較正がありません。</translation>
  </message>
  <message>
   <source>There is no finished job called {0}.</source>
   <translation>{0} という完了したジョブはありません。</translation>
  </message>
  <message>
   <source>There is no job in {0}.</source>
   <translation>{0} にジョブがありません。</translation>
  </message>
  <message>
   <source>There is no machine called {0}.</source>
   <translation>{0} というマシンはありません。</translation>
  </message>
  <message>
   <source>There is no preset called {0}.</source>
   <translation>{0} というプリセットはありません。</translation>
  </message>
  <message>
   <source>There is no quality called {0}.</source>
   <translation>{0} という品質はありません。</translation>
  </message>
  <message>
   <source>There is no upload in {0}.</source>
   <translation>{0} にアップロードがありません。</translation>
  </message>
  <message>
   <source>There is no {0}, or it is private and your account may not see it (404).</source>
   <translation>{0} がないか、非公開でこのアカウントには見えません（404）。</translation>
  </message>
  <message>
   <source>There was too little memory for the next step.</source>
   <translation>次のステップのメモリが足りませんでした。</translation>
  </message>
  <message>
   <source>These AWQ weights are laid out as {0} with {1} bits, which cannot be read; {2} can.</source>
   <translation>これらの AWQ の重みは {0}、{1} ビットの配置で、読めません。{2} は読めます。</translation>
  </message>
  <message>
   <source>These GPTQ weights are laid out for {0}, which cannot be read.</source>
   <translation>これらの GPTQ の重みは {0} 向けの配置で、読めません。</translation>
  </message>
  <message>
   <source>These weights are stored as {0}, with zeros left out, which cannot be read.</source>
   <translation>これらの重みは {0} として、ゼロを省いて保存されており、読めません。</translation>
  </message>
  <message>
   <source>These weights were compressed with SVDQuant, whose second part for each of them cannot be read.</source>
   <translation>これらの重みは SVDQuant で圧縮されており、その第 2 の部分が読めません。</translation>
  </message>
  <message>
   <source>These weights were rotated before GPTQ ({0}), and some of what they are multiplied with must be rotated too, which no other runtime does.</source>
   <translation>これらの重みは GPTQ の前に回転されています（{0}）。掛け合わせる相手の一部も回転する必要がありますが、ほかのランタイムは行いません。</translation>
  </message>
  <message>
   <source>This GGUF file is one of {0} parts, which cannot be read separately.</source>
   <translation>この GGUF ファイルは {0} 個に分割されたうちの 1 つで、単独では読めません。</translation>
  </message>
  <message>
   <source>This computer has no device {0}.</source>
   <translation>このコンピューターに装置 {0} はありません。</translation>
  </message>
  <message>
   <source>This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.</source>
   <translation>この埋め込みモデルは、GGUF で表現できない方法でテキストのトークンのベクトルをまとめます。</translation>
  </message>
  <message>
   <source>This is not a suite of questions ({0}).</source>
   <translation>これは質問集ではありません（{0}）。</translation>
  </message>
  <message>
   <source>This job has no proof yet.</source>
   <translation>このジョブにはまだ証明がありません。</translation>
  </message>
  <message>
   <source>This model was not downloaded; only looking works before that.</source>
   <translation>このモデルは未ダウンロードです。その前にできるのは中を見ることだけです。</translation>
  </message>
  <message>
   <source>This model's WordPiece tokenizer is not BERT's: {0}.</source>
   <translation>このモデルの WordPiece トークナイザーは BERT のものと異なります：{0}。</translation>
  </message>
  <message>
   <source>This model's family ({0}) is not supported yet.</source>
   <translation>このモデルの系統（{0}）はまだ対応していません。</translation>
  </message>
  <message>
   <source>This model's layers look back {0} tokens. llama.cpp lets them see everything, so answers may differ from the original's in longer texts.</source>
   <translation>このモデルの層は {0} トークン前まで見ます。llama.cpp ではすべてが見えるため、長いテキストでは回答が元と異なることがあります。</translation>
  </message>
  <message>
   <source>This model's tokenizer changes text before it splits text into words: it reads {0} in a way that llama.cpp's {1} does not.</source>
   <translation>このモデルのトークナイザーは、語に分割する前にテキストを変えます：{0} の読み方が llama.cpp の {1} と異なります。</translation>
  </message>
  <message>
   <source>This model's tokenizer is of the kind {0}, which llama.cpp does not have.</source>
   <translation>このモデルのトークナイザーの種類 {0} は llama.cpp にありません。</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's SentencePiece does not.</source>
   <translation>このモデルのトークナイザーは {0} の読み方が llama.cpp の SentencePiece と異なります。</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's unigram tokenizer does not.</source>
   <translation>このモデルのトークナイザーは {0} の読み方が llama.cpp の unigram トークナイザーと異なります。</translation>
  </message>
  <message>
   <source>This model's weights were compressed with {0}, which cannot be read.</source>
   <translation>このモデルの重みは {0} で圧縮されており、読めません。</translation>
  </message>
  <message>
   <source>This suite was made by a newer version of the program.</source>
   <translation>この質問集はプログラムの新しい版で作られました。</translation>
  </message>
  <message>
   <source>This {0} model has {1}, which GGUF cannot express for its family.</source>
   <translation>この {0} モデルには、GGUF がこの系統で表現できない点があります：{1}。</translation>
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
   <translation>重みの各グループに多くのスケールを試し、損失が最小のものを残します。</translation>
  </message>
  <message>
   <source>Try again in a few minutes.</source>
   <translation>数分後にもう一度お試しください。</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing damaged was kept.</source>
   <translation>後で、または別の回線でもう一度お試しください。壊れたものは何も残していません。</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing was published.</source>
   <translation>後で、または別の回線でもう一度お試しください。何も公開されていません。</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>Try again later; what has arrived is kept.</source>
   <translation>後でもう一度お試しください。届いた分は残ります。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>もう一度お試しください。</translation>
  </message>
  <message>
   <source>Trying the graphics card</source>
   <translation>グラフィックスカードを試しています</translation>
  </message>
  <message>
   <source>Trying {0} as {1}</source>
   <translation>{0} を {1} として試しています</translation>
  </message>
  <message>
   <source>Two fifths of the size of 16 bits, practically the original.</source>
   <translation>16 ビットの 5 分の 2 のサイズで、ほぼ元のまま。</translation>
  </message>
  <message>
   <source>Unset it for {0}.</source>
   <translation>{0} のために設定を解除してください。</translation>
  </message>
  <message>
   <source>Unset it.</source>
   <translation>設定を解除してください。</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>プログラムを更新してください。</translation>
  </message>
  <message>
   <source>Upload it again.</source>
   <translation>もう一度アップロードしてください。</translation>
  </message>
  <message>
   <source>Upload the file again.</source>
   <translation>ファイルをもう一度アップロードしてください。</translation>
  </message>
  <message>
   <source>Use Fast, or another text.</source>
   <translation>「高速」か、別のテキストを使ってください。</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences. Not compared with the original's: {2}</source>
   <translation>{1} 個の文に、それぞれ {0} 個の値のベクトル。元のものとは比較していません：{2}</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences; their cosine with the original's is {2} on average, {3} at least.</source>
   <translation>{1} 個の文に、それぞれ {0} 個の値のベクトル。元のものとのコサインは平均 {2}、最小 {3}。</translation>
  </message>
  <message>
   <source>Very high quality</source>
   <translation>非常に高品質</translation>
  </message>
  <message>
   <source>Wait for it, or stop it there.</source>
   <translation>終わるのを待つか、そちらで停止してください。</translation>
  </message>
  <message>
   <source>Wait for it, then resume.</source>
   <translation>終わるのを待ってから再開してください。</translation>
  </message>
  <message>
   <source>Wait some minutes, then try again.</source>
   <translation>数分待ってからもう一度お試しください。</translation>
  </message>
  <message>
   <source>Wait some minutes. {0}</source>
   <translation>数分お待ちください。{0}</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>完了を待ってからもう一度お試しください。</translation>
  </message>
  <message>
   <source>Wait until it is done.</source>
   <translation>済むまでお待ちください。</translation>
  </message>
  <message>
   <source>Wait until it is finished.</source>
   <translation>完了するまでお待ちください。</translation>
  </message>
  <message>
   <source>Was it removed from the history?</source>
   <translation>履歴から削除しましたか？</translation>
  </message>
  <message>
   <source>What each weight does to the answers, layer {0} of {1}</source>
   <translation>各重みが回答に与える影響、層 {0}/{1}</translation>
  </message>
  <message>
   <source>What enters {0} holds values that are not numbers.</source>
   <translation>{0} に入る値に、数でないものがあります。</translation>
  </message>
  <message>
   <source>What has been sent is kept: press Resume later.</source>
   <translation>送った分は残ります。後で「再開」を押してください。</translation>
  </message>
  <message>
   <source>What most models are published in; exact for those.</source>
   <translation>ほとんどのモデルが公開されている形式。それらには正確です。</translation>
  </message>
  <message>
   <source>What people look at in these days first.</source>
   <translation>最近よく見られている順。</translation>
  </message>
  <message>
   <source>What the licence {0} says about sharing is not known here.{1}</source>
   <translation>ライセンス {0} が共有について定める内容はここでは分かりません。{1}</translation>
  </message>
  <message>
   <source>What the server says of new versions cannot be understood.</source>
   <translation>新しい版についてのサーバーの応答を理解できません。</translation>
  </message>
  <message>
   <source>What the server says of new versions does not bear the makers' signature.</source>
   <translation>新しい版についてのサーバーの応答に開発元の署名がありません。</translation>
  </message>
  <message>
   <source>What the server says of new versions has no end.</source>
   <translation>新しい版についてのサーバーの応答に終わりがありません。</translation>
  </message>
  <message>
   <source>What was found out about {0} is no longer in {1}.</source>
   <translation>{0} について調べた結果が {1} にもうありません。</translation>
  </message>
  <message>
   <source>When nothing else fits; expect noticeably worse answers.</source>
   <translation>他に収まらないとき。回答は目に見えて悪化します。</translation>
  </message>
  <message>
   <source>Where can I find a hotel near the railway station?</source>
   <translation>Where can I find a hotel near the railway station?</translation>
  </message>
  <message>
   <source>Word embeddings</source>
   <translation>単語の埋め込み</translation>
  </message>
  <message>
   <source>Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.</source>
   <translation>0 より大きい数を書いてください。0.01 は元と区別しにくく、0.1 は目に見える差です。</translation>
  </message>
  <message>
   <source>Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05.</source>
   <translation>例：4GB、122.3MB、4GiB、fits:8gb-laptop、fits:this-computer、kl:0.05。</translation>
  </message>
  <message>
   <source>Writes text</source>
   <translation>文章を書く</translation>
  </message>
  <message>
   <source>Writing the original as GGUF</source>
   <translation>元を GGUF として書き込み中</translation>
  </message>
  <message>
   <source>Writing what the model sees with</source>
   <translation>モデルの視覚部分を書き込み中</translation>
  </message>
  <message>
   <source>You are not signed in.</source>
   <translation>サインインしていません。</translation>
  </message>
  <message>
   <source>You have access to {0}.</source>
   <translation>{0} にアクセスできます。</translation>
  </message>
  <message>
   <source>You have asked for access to {0}; its authors have not answered yet (403).</source>
   <translation>{0} へのアクセスを申請済みで、作者はまだ回答していません（403）。</translation>
  </message>
  <message>
   <source>Your account has no room for this: {0}.</source>
   <translation>アカウントにこのための空きがありません：{0}。</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>自分のフォルダー</translation>
  </message>
  <message>
   <source>Your token is fine, but your account has no access to {0} yet (403).</source>
   <translation>トークンは有効ですが、アカウントはまだ {0} にアクセスできません（403）。</translation>
  </message>
  <message>
   <source>Your token may not read {0}.</source>
   <translation>このトークンでは {0} を読めません。</translation>
  </message>
  <message>
   <source>Your token may not write to {0}'s models{1}.</source>
   <translation>このトークンでは {0} のモデルに書き込めません{1}。</translation>
  </message>
  <message>
   <source>Your token was not given the right to read gated models (403).</source>
   <translation>このトークンには制限付きモデルを読む権限がありません（403）。</translation>
  </message>
  <message>
   <source>a bias on its {0} ({1})</source>
   <translation>{0} のバイアス（{1}）</translation>
  </message>
  <message>
   <source>a byte-level vocabulary always has a tokenizer</source>
   <translation>バイト単位の語彙には必ずトークナイザーがあります</translation>
  </message>
  <message>
   <source>a convolution without a bias</source>
   <translation>バイアスのない畳み込み</translation>
  </message>
  <message>
   <source>a data set</source>
   <translation>データセット</translation>
  </message>
  <message>
   <source>a factor of its experts' sum (routed_scaling_factor)</source>
   <translation>エキスパートの合計への係数（routed_scaling_factor）</translation>
  </message>
  <message>
   <source>a head for decisions ({0}), not embeddings,</source>
   <translation>埋め込みではなく判定用のヘッド（{0}）</translation>
  </message>
  <message>
   <source>a key and a value for each head</source>
   <translation>ヘッドごとのキーと値</translation>
  </message>
  <message>
   <source>a learned residual of the rank {0}</source>
   <translation>ランク {0} の学習済み残差</translation>
  </message>
  <message>
   <source>a limit on queries, keys and values (clip_qkv)</source>
   <translation>クエリ、キー、値の上限（clip_qkv）</translation>
  </message>
  <message>
   <source>a normalization before the gate</source>
   <translation>ゲートの前の正規化</translation>
  </message>
  <message>
   <source>a part of a file of {0} bytes instead of {1}</source>
   <translation>{1} バイトではなく {0} バイトのファイルの一部</translation>
  </message>
  <message>
   <source>a query scale of its own ({0})</source>
   <translation>独自のクエリのスケール（{0}）</translation>
  </message>
  <message>
   <source>a scale of attention of its own</source>
   <translation>独自のアテンションのスケール</translation>
  </message>
  <message>
   <source>a scale of its own ({0})</source>
   <translation>独自のスケール（{0}）</translation>
  </message>
  <message>
   <source>a soft cap of {0} on its output</source>
   <translation>出力への {0} のソフトキャップ</translation>
  </message>
  <message>
   <source>a variant of rope</source>
   <translation>rope の変種</translation>
  </message>
  <message>
   <source>a variant of yarn rope scaling</source>
   <translation>yarn rope スケーリングの変種</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>ウェブページ</translation>
  </message>
  <message>
   <source>added as it is</source>
   <translation>そのまま加えたもの</translation>
  </message>
  <message>
   <source>alternating updates' correction</source>
   <translation>交互更新の補正</translation>
  </message>
  <message>
   <source>alternating updates' correction scale</source>
   <translation>交互更新の補正スケール</translation>
  </message>
  <message>
   <source>alternating updates' inverse projection</source>
   <translation>交互更新の逆射影</translation>
  </message>
  <message>
   <source>alternating updates' prediction</source>
   <translation>交互更新の予測</translation>
  </message>
  <message>
   <source>alternating updates' projection</source>
   <translation>交互更新の射影</translation>
  </message>
  <message>
   <source>alternating updates' router</source>
   <translation>交互更新のルーター</translation>
  </message>
  <message>
   <source>an activation of its own (swiglu_alpha, swiglu_limit)</source>
   <translation>独自の活性化（swiglu_alpha, swiglu_limit）</translation>
  </message>
  <message>
   <source>an address that is none ({0})</source>
   <translation>アドレスでないアドレス（{0}）</translation>
  </message>
  <message>
   <source>an answer without end</source>
   <translation>終わりのない応答</translation>
  </message>
  <message>
   <source>an attention of its own ({0})</source>
   <translation>独自のアテンション（{0}）</translation>
  </message>
  <message>
   <source>an inner size of {0}, which is not twice the hidden size</source>
   <translation>内部サイズ {0}(隠れサイズの 2 倍ではない)</translation>
  </message>
  <message>
   <source>an order of its own of layers with attention</source>
   <translation>アテンションのある層の独自の順序</translation>
  </message>
  <message>
   <source>an order of its own of layers with experts</source>
   <translation>エキスパートのある層の独自の順序</translation>
  </message>
  <message>
   <source>an order of its own of layers without rope</source>
   <translation>rope のない層の独自の順序</translation>
  </message>
  <message>
   <source>an order of its own of layers without rotation</source>
   <translation>回転のない層の独自の順序</translation>
  </message>
  <message>
   <source>an order of sliding windows of its own</source>
   <translation>スライディングウィンドウの独自の順序</translation>
  </message>
  <message>
   <source>an order of windows of its own</source>
   <translation>ウィンドウの独自の順序</translation>
  </message>
  <message>
   <source>an output of another layer than the last</source>
   <translation>最後以外の層の出力</translation>
  </message>
  <message>
   <source>an output that is normalized (norm_head)</source>
   <translation>正規化された出力（norm_head）</translation>
  </message>
  <message>
   <source>an output that is tied to its embeddings</source>
   <translation>埋め込みと共有された出力</translation>
  </message>
  <message>
   <source>an unknown word</source>
   <translation>未知語</translation>
  </message>
  <message>
   <source>another number of streams</source>
   <translation>異なるストリーム数</translation>
  </message>
  <message>
   <source>another order of rotation (rope_interleave)</source>
   <translation>異なる回転の順序（rope_interleave）</translation>
  </message>
  <message>
   <source>another part of each head that is rotated (partial_rotary_factor)</source>
   <translation>各ヘッドの回転する部分の違い（partial_rotary_factor）</translation>
  </message>
  <message>
   <source>another part than the one that was asked for ({0})</source>
   <translation>要求とは別の部分（{0}）</translation>
  </message>
  <message>
   <source>another pattern of sparse layers</source>
   <translation>異なる疎な層のパターン</translation>
  </message>
  <message>
   <source>another rope base in layers with a window</source>
   <translation>ウィンドウのある層の異なる rope の底</translation>
  </message>
  <message>
   <source>another scale of attention in long texts than in short ones</source>
   <translation>長い文章と短い文章で異なるアテンションのスケール</translation>
  </message>
  <message>
   <source>another way of normalizing queries (use_qk_norm)</source>
   <translation>異なるクエリの正規化方法（use_qk_norm）</translation>
  </message>
  <message>
   <source>another way of weighing its experts ({0})</source>
   <translation>異なるエキスパートの重み付け（{0}）</translation>
  </message>
  <message>
   <source>attention and feed-forward one after the other</source>
   <translation>順番に続くアテンションとフィードフォワード</translation>
  </message>
  <message>
   <source>attention gate</source>
   <translation>アテンションのゲート</translation>
  </message>
  <message>
   <source>attention heads</source>
   <translation>アテンションヘッド</translation>
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
   <source>attention or an output without biases</source>
   <translation>バイアスのないアテンションまたは出力</translation>
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
   <translation>アテンションシンク</translation>
  </message>
  <message>
   <source>attention to the past alone</source>
   <translation>過去だけへのアテンション</translation>
  </message>
  <message>
   <source>attention value</source>
   <translation>アテンションの値</translation>
  </message>
  <message>
   <source>attention without biases</source>
   <translation>バイアスのないアテンション</translation>
  </message>
  <message>
   <source>behind a gate of its own</source>
   <translation>独自のゲートの後</translation>
  </message>
  <message>
   <source>biases everywhere</source>
   <translation>すべてにあるバイアス</translation>
  </message>
  <message>
   <source>biases in its convolutions</source>
   <translation>畳み込みのバイアス</translation>
  </message>
  <message>
   <source>biases in its linear layers</source>
   <translation>線形層のバイアス</translation>
  </message>
  <message>
   <source>byte-level BPE</source>
   <translation>バイト単位の BPE</translation>
  </message>
  <message>
   <source>calls something that is no way to make a tensor</source>
   <translation>テンソルを作る方法ではないものを呼び出しています</translation>
  </message>
  <message>
   <source>cannot be reached</source>
   <translation>接続できません</translation>
  </message>
  <message>
   <source>channel mixing blend of the key</source>
   <translation>チャンネル混合のキーの配合</translation>
  </message>
  <message>
   <source>channel mixing blend of the receptance</source>
   <translation>チャンネル混合のレセプタンスの配合</translation>
  </message>
  <message>
   <source>channel mixing key</source>
   <translation>チャンネル混合のキー</translation>
  </message>
  <message>
   <source>channel mixing receptance</source>
   <translation>チャンネル混合のレセプタンス</translation>
  </message>
  <message>
   <source>channel mixing value</source>
   <translation>チャンネル混合の値</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward down</source>
   <translation>チャンクエキスパートのフィードフォワードの下り</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward gate</source>
   <translation>チャンクエキスパートのフィードフォワードのゲート</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward up</source>
   <translation>チャンクエキスパートのフィードフォワードの上り</translation>
  </message>
  <message>
   <source>chunks of attention of its own size</source>
   <translation>独自サイズのアテンションの区切り</translation>
  </message>
  <message>
   <source>classifier</source>
   <translation>分類器</translation>
  </message>
  <message>
   <source>classifier normalization</source>
   <translation>分類器の正規化</translation>
  </message>
  <message>
   <source>classifier output</source>
   <translation>分類器の出力</translation>
  </message>
  <message>
   <source>compressed before</source>
   <translation>圧縮済み</translation>
  </message>
  <message>
   <source>config.json does not state fullatt_block_indexes, the layers that see everything.</source>
   <translation>config.json に、すべてを見る層を示す fullatt_block_indexes がありません。</translation>
  </message>
  <message>
   <source>config.json does not state what each of the layers is.</source>
   <translation>config.json に各層の種類の記載がありません。</translation>
  </message>
  <message>
   <source>config.json does not state {0}, which a {1} model needs.</source>
   <translation>config.json に、{1} モデルに必要な {0} がありません。</translation>
  </message>
  <message>
   <source>config.json needs a share below 1 for each layer of activation_sparsity_pattern.</source>
   <translation>config.json の activation_sparsity_pattern には、層ごとに 1 未満の割合が必要です。</translation>
  </message>
  <message>
   <source>config.json needs an mrope_section of three numbers that make half of a head of {0}.</source>
   <translation>config.json には、合わせて {0} のヘッドの半分になる 3 つの数の mrope_section が必要です。</translation>
  </message>
  <message>
   <source>config.json needs {0} values of rope {1}.</source>
   <translation>config.json には rope の {1} の値が {0} 個必要です。</translation>
  </message>
  <message>
   <source>config.json needs {0} values of {1}.</source>
   <translation>config.json には {1} の値が {0} 個必要です。</translation>
  </message>
  <message>
   <source>config.json rotates {0} of {1} values of a head, which cannot be.</source>
   <translation>config.json ではヘッドの値 {1} 個中 {0} 個を回転させますが、あり得ません。</translation>
  </message>
  <message>
   <source>config.json says of no group of weights how they were compressed.</source>
   <translation>config.json には、どの重みのグループについても圧縮方法の記載がありません。</translation>
  </message>
  <message>
   <source>config.json states a feed-forward size of {0}.</source>
   <translation>config.json のフィードフォワードのサイズが {0} です。</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0} for the text part.</source>
   <translation>config.json のテキスト部分の隠れサイズが {0} です。</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0}, which {1} heads cannot share.</source>
   <translation>config.json の隠れサイズは {0} で、{1} 個のヘッドで分け合えません。</translation>
  </message>
  <message>
   <source>config.json states a rope low_freq_factor of {0}, which is not below {1}.</source>
   <translation>config.json の rope の low_freq_factor は {0} で、{1} 未満ではありません。</translation>
  </message>
  <message>
   <source>config.json states a vocabulary size of {0}.</source>
   <translation>config.json の語彙サイズが {0} です。</translation>
  </message>
  <message>
   <source>config.json states an attn_config that is no object.</source>
   <translation>config.json の attn_config がオブジェクトではありません。</translation>
  </message>
  <message>
   <source>config.json states an inner size of {0}, which {1} heads in {2} groups cannot share.</source>
   <translation>config.json の内部サイズは {0} で、{2} グループの {1} 個のヘッドで分け合えません。</translation>
  </message>
  <message>
   <source>config.json states deepstack_visual_indexes that are no layers of the vision part.</source>
   <translation>config.json の deepstack_visual_indexes が視覚部の層を指していません。</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which cannot be rotated by halves.</source>
   <translation>config.json のヘッドは {0} で、半分ずつ回転できません。</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which do not divide {1}.</source>
   <translation>config.json のヘッドは {0} で、{1} を割り切りません。</translation>
  </message>
  <message>
   <source>config.json states more experts for each token than the {0} that exist.</source>
   <translation>config.json のトークンごとのエキスパート数が、存在する {0} 個を超えています。</translation>
  </message>
  <message>
   <source>config.json states num_kv_shared_layers = {0}.</source>
   <translation>config.json では num_kv_shared_layers = {0} です。</translation>
  </message>
  <message>
   <source>config.json states rope parameters that are no object.</source>
   <translation>config.json の rope のパラメーターがオブジェクトではありません。</translation>
  </message>
  <message>
   <source>config.json states sections of rope that make no sense (mrope_section).</source>
   <translation>config.json の rope の区分が意味をなしません（mrope_section）。</translation>
  </message>
  <message>
   <source>config.json states spatial_merge_size = {0}.</source>
   <translation>config.json の spatial_merge_size が {0} です。</translation>
  </message>
  <message>
   <source>config.json states {0} = {1} for pictures.</source>
   <translation>config.json では画像について {0} = {1} です。</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}, which must be a positive number.</source>
   <translation>config.json では {0} = {1} ですが、正の数でなければなりません。</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}; a whole number from 1 to {2} is needed.</source>
   <translation>config.json では {0} = {1} ですが、1 から {2} の整数が必要です。</translation>
  </message>
  <message>
   <source>config.json states {0} attention heads, which {1} cannot share.</source>
   <translation>config.json のアテンションヘッドは {0} 個で、{1} を分け合えません。</translation>
  </message>
  <message>
   <source>config.json states {0} experts, which do not make {1} groups.</source>
   <translation>config.json のエキスパートは {0} 個で、{1} グループに分けられません。</translation>
  </message>
  <message>
   <source>config.json states {0} heads for vectors of {1} numbers.</source>
   <translation>config.json では {1} 個の数のベクトルに対してヘッドが {0} 個です。</translation>
  </message>
  <message>
   <source>config.json states {0} layers and the kinds of {1}.</source>
   <translation>config.json では層が {0}、種類の記載が {1} 層分です。</translation>
  </message>
  <message>
   <source>context length</source>
   <translation>コンテキスト長</translation>
  </message>
  <message>
   <source>context size</source>
   <translation>コンテキストサイズ</translation>
  </message>
  <message>
   <source>def mean(values): return sum(values) / len(values)</source>
   <translation>def mean(values): return sum(values) / len(values)</translation>
  </message>
  <message>
   <source>delta nets whose keys and values differ in size</source>
   <translation>キーと値のサイズが異なるデルタネット</translation>
  </message>
  <message>
   <source>different epsilons in its norms</source>
   <translation>正規化ごとに異なるイプシロン</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>応答しません</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>収まらない</translation>
  </message>
  <message>
   <source>does not say how text is split</source>
   <translation>テキストの分割方法の記載がありません</translation>
  </message>
  <message>
   <source>embedding's first projection</source>
   <translation>埋め込みの第 1 射影</translation>
  </message>
  <message>
   <source>embedding's second projection</source>
   <translation>埋め込みの第 2 射影</translation>
  </message>
  <message>
   <source>embeddings without a scale (mup_enabled)</source>
   <translation>スケールのない埋め込み（mup_enabled）</translation>
  </message>
  <message>
   <source>encoder attention key</source>
   <translation>エンコーダーのアテンションのキー</translation>
  </message>
  <message>
   <source>encoder attention normalization</source>
   <translation>エンコーダーのアテンションの正規化</translation>
  </message>
  <message>
   <source>encoder attention output</source>
   <translation>エンコーダーのアテンションの出力</translation>
  </message>
  <message>
   <source>encoder attention query</source>
   <translation>エンコーダーのアテンションのクエリ</translation>
  </message>
  <message>
   <source>encoder attention value</source>
   <translation>エンコーダーのアテンションの値</translation>
  </message>
  <message>
   <source>encoder feed-forward down</source>
   <translation>エンコーダーのフィードフォワードの下り</translation>
  </message>
  <message>
   <source>encoder feed-forward gate</source>
   <translation>エンコーダーのフィードフォワードのゲート</translation>
  </message>
  <message>
   <source>encoder feed-forward normalization</source>
   <translation>エンコーダーのフィードフォワードの正規化</translation>
  </message>
  <message>
   <source>encoder feed-forward up</source>
   <translation>エンコーダーのフィードフォワードの上り</translation>
  </message>
  <message>
   <source>encoder relative positions</source>
   <translation>エンコーダーの相対位置</translation>
  </message>
  <message>
   <source>encoder's final normalization</source>
   <translation>エンコーダーの最終の正規化</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>コード {0} で終了</translation>
  </message>
  <message>
   <source>expert router</source>
   <translation>エキスパートのルーター</translation>
  </message>
  <message>
   <source>expert router's correction</source>
   <translation>エキスパートのルーターの補正</translation>
  </message>
  <message>
   <source>experts beside its Mamba layers, which is not supported yet,</source>
   <translation>Mamba 層に加わるエキスパート（まだ未対応）</translation>
  </message>
  <message>
   <source>experts of another size than the feed-forward</source>
   <translation>フィードフォワードとサイズの異なるエキスパート</translation>
  </message>
  <message>
   <source>experts per token</source>
   <translation>トークンごとのエキスパート</translation>
  </message>
  <message>
   <source>experts without a correction (use_expert_bias)</source>
   <translation>補正のないエキスパート（use_expert_bias）</translation>
  </message>
  <message>
   <source>experts' feed-forward down</source>
   <translation>エキスパートのフィードフォワードの下り</translation>
  </message>
  <message>
   <source>experts' feed-forward gate</source>
   <translation>エキスパートのフィードフォワードのゲート</translation>
  </message>
  <message>
   <source>experts' feed-forward gate and up</source>
   <translation>エキスパートのフィードフォワードのゲートと上り</translation>
  </message>
  <message>
   <source>experts' feed-forward up</source>
   <translation>エキスパートのフィードフォワードの上り</translation>
  </message>
  <message>
   <source>experts' normalization</source>
   <translation>エキスパートの正規化</translation>
  </message>
  <message>
   <source>feed-forward activation</source>
   <translation>フィードフォワードの活性化</translation>
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
   <translation>フィードフォワードのサイズ</translation>
  </message>
  <message>
   <source>feed-forward up</source>
   <translation>フィードフォワードの上り</translation>
  </message>
  <message>
   <source>fewer heads for keys and values than for queries</source>
   <translation>クエリより少ないキーと値のヘッド</translation>
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
   <translation>{1} トークンのコンテキストで {0} に収まる</translation>
  </message>
  <message>
   <source>gate of the layer's own embeddings</source>
   <translation>層独自の埋め込みのゲート</translation>
  </message>
  <message>
   <source>groups of experts</source>
   <translation>エキスパートのグループ</translation>
  </message>
  <message>
   <source>groups of {0}</source>
   <translation>{0} 個ずつのグループ</translation>
  </message>
  <message>
   <source>has a special token {0}</source>
   <translation>特殊トークン {0} があります</translation>
  </message>
  <message>
   <source>has a token that is no base64 at place {0}</source>
   <translation>位置 {0} に base64 でないトークンがあります</translation>
  </message>
  <message>
   <source>has a token {0} at place {1}</source>
   <translation>位置 {1} にトークン {0} があります</translation>
  </message>
  <message>
   <source>has counts for {0} that are no numbers of tokens</source>
   <translation>{0} の数え値がトークン数になっていません</translation>
  </message>
  <message>
   <source>has keys that are no names</source>
   <translation>名前でないキーがあります</translation>
  </message>
  <message>
   <source>has no fitting counts for {0}</source>
   <translation>{0} に合う数え値がありません</translation>
  </message>
  <message>
   <source>has tensors that are views of others in a layout of long ago</source>
   <translation>テンソルが、はるか昔の形式で他のテンソルの一部を参照しています</translation>
  </message>
  <message>
   <source>has values for {0} that are no sums of squares</source>
   <translation>{0} の値が二乗和になっていません</translation>
  </message>
  <message>
   <source>has {0} twice</source>
   <translation>{0} が 2 回あります</translation>
  </message>
  <message>
   <source>head size</source>
   <translation>ヘッドのサイズ</translation>
  </message>
  <message>
   <source>heads of {0} values with an epsilon of {1}</source>
   <translation>値 {0} 個のヘッド（イプシロン {1}）</translation>
  </message>
  <message>
   <source>heads that do not make up its hidden size</source>
   <translation>合わせても隠れサイズにならないヘッド</translation>
  </message>
  <message>
   <source>hidden size</source>
   <translation>隠れサイズ</translation>
  </message>
  <message>
   <source>holds no tensor's importance</source>
   <translation>テンソルの重要度が 1 つもありません</translation>
  </message>
  <message>
   <source>inner size</source>
   <translation>内部サイズ</translation>
  </message>
  <message>
   <source>is a GGUF, but no importance matrix</source>
   <translation>GGUF ですが、重要度行列ではありません</translation>
  </message>
  <message>
   <source>is cut short, or not an importance matrix</source>
   <translation>途中で切れているか、重要度行列ではありません</translation>
  </message>
  <message>
   <source>is not an importance matrix</source>
   <translation>重要度行列ではありません</translation>
  </message>
  <message>
   <source>is {0} GB, which no real one is</source>
   <translation>{0} GB ありますが、実物ではあり得ません</translation>
  </message>
  <message>
   <source>it does not cut around Chinese characters</source>
   <translation>漢字の前後で区切りません</translation>
  </message>
  <message>
   <source>it does not say why</source>
   <translation>理由は示されていません</translation>
  </message>
  <message>
   <source>it keeps control characters</source>
   <translation>制御文字を残します</translation>
  </message>
  <message>
   <source>its normalizer is {0}</source>
   <translation>ノーマライザーが {0} です</translation>
  </message>
  <message>
   <source>its pre-tokenizer is {0}</source>
   <translation>プリトークナイザーが {0} です</translation>
  </message>
  <message>
   <source>key and value, compressed</source>
   <translation>キーと値、圧縮</translation>
  </message>
  <message>
   <source>key and value, expanded</source>
   <translation>キーと値、展開</translation>
  </message>
  <message>
   <source>key normalization</source>
   <translation>キーの正規化</translation>
  </message>
  <message>
   <source>key, expanded</source>
   <translation>キー、展開</translation>
  </message>
  <message>
   <source>key/value heads</source>
   <translation>キー/値のヘッド</translation>
  </message>
  <message>
   <source>layer {0} has no {1}</source>
   <translation>層 {0} に {1} がありません</translation>
  </message>
  <message>
   <source>layers of another make (no {0})</source>
   <translation>異なる構造の層（{0} がない）</translation>
  </message>
  <message>
   <source>layers of another make ({0})</source>
   <translation>異なる構造の層（{0}）</translation>
  </message>
  <message>
   <source>layers of different feed-forward sizes</source>
   <translation>フィードフォワードのサイズが異なる層</translation>
  </message>
  <message>
   <source>layers of the kind {0}</source>
   <translation>種類 {0} の層</translation>
  </message>
  <message>
   <source>layers with a window</source>
   <translation>ウィンドウのある層</translation>
  </message>
  <message>
   <source>layers with attention</source>
   <translation>アテンションのある層</translation>
  </message>
  <message>
   <source>layers without experts</source>
   <translation>エキスパートのない層</translation>
  </message>
  <message>
   <source>layers without experts at its end</source>
   <translation>末尾のエキスパートのない層</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>省かれた部分</translation>
  </message>
  <message>
   <source>limits on its time step ({0})</source>
   <translation>時間ステップの制限（{0}）</translation>
  </message>
  <message>
   <source>links are switched off</source>
   <translation>リンクが無効です</translation>
  </message>
  <message>
   <source>lists {0} tokens where it promises {1}</source>
   <translation>{1} 個のはずのトークンが {0} 個並んでいます</translation>
  </message>
  <message>
   <source>llama.cpp cannot run the output. {0}</source>
   <translation>llama.cpp が出力を実行できません。{0}</translation>
  </message>
  <message>
   <source>llama.cpp computes this model in a simpler way than its makers meant: it leaves out a step of its normalization, and weighs its two experts by about half. Expect other answers than the original's.</source>
   <translation>llama.cpp はこのモデルを作者の意図より単純に計算します。正規化の 1 段階を省き、2 つのエキスパートをほぼ半分ずつの重みで扱います。元のモデルとは異なる回答になります。</translation>
  </message>
  <message>
   <source>llama.cpp could not answer: {0}.</source>
   <translation>llama.cpp が回答できませんでした：{0}。</translation>
  </message>
  <message>
   <source>llama.cpp did not finish within {0} minutes.</source>
   <translation>llama.cpp が {0} 分以内に終わりませんでした。</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it held the file.</source>
   <translation>llama.cpp がファイルを保持中にコード {0} で終了しました。</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it read the file.</source>
   <translation>llama.cpp がファイルの読み込み中にコード {0} で終了しました。</translation>
  </message>
  <message>
   <source>llama.cpp has run the file</source>
   <translation>llama.cpp がファイルを実行しました</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and {0}</source>
   <translation>llama.cpp がファイルを読み込み、{0}</translation>
  </message>
  <message>
   <source>llama.cpp refused the file: {0}.</source>
   <translation>llama.cpp がファイルを拒否しました：{0}。</translation>
  </message>
  <message>
   <source>llama.cpp writes with {0}</source>
   <translation>llama.cpp が {0} で書きます</translation>
  </message>
  <message>
   <source>llama.cpp's runtime (xllamacpp) is not installed here.</source>
   <translation>llama.cpp のランタイム（xllamacpp）がここにインストールされていません。</translation>
  </message>
  <message>
   <source>low must be less than high.</source>
   <translation>low は high より小さくなければなりません。</translation>
  </message>
  <message>
   <source>low-rank residual, left</source>
   <translation>低ランク残差、左</translation>
  </message>
  <message>
   <source>low-rank residual, right</source>
   <translation>低ランク残差、右</translation>
  </message>
  <message>
   <source>merges.txt is damaged at line {0}.</source>
   <translation>merges.txt の {0} 行目が壊れています。</translation>
  </message>
  <message>
   <source>method not stated</source>
   <translation>方法の記載なし</translation>
  </message>
  <message>
   <source>mix, method, format, name, quality and pre_tokenizer of a recipe are texts.</source>
   <translation>レシピの mix、method、format、name、quality、pre_tokenizer はテキストです。</translation>
  </message>
  <message>
   <source>modules.json does not hold a list of modules.</source>
   <translation>modules.json にモジュールの一覧がありません。</translation>
  </message>
  <message>
   <source>modules.json names the folder {0}.</source>
   <translation>modules.json がフォルダー {0} を指しています。</translation>
  </message>
  <message>
   <source>names {0}, which no weights need</source>
   <translation>重みに不要な {0} を指しています</translation>
  </message>
  <message>
   <source>neither the file nor the part that was asked for (status {0})</source>
   <translation>ファイルでも、要求した部分でもないもの（ステータス {0}）</translation>
  </message>
  <message>
   <source>no layer with experts</source>
   <translation>エキスパートのある層がないこと</translation>
  </message>
  <message>
   <source>no loss</source>
   <translation>損失なし</translation>
  </message>
  <message>
   <source>no model named</source>
   <translation>モデルの指定なし</translation>
  </message>
  <message>
   <source>no right</source>
   <translation>権限なし</translation>
  </message>
  <message>
   <source>no rope</source>
   <translation>rope なし</translation>
  </message>
  <message>
   <source>no token</source>
   <translation>トークンなし</translation>
  </message>
  <message>
   <source>no windows</source>
   <translation>ウィンドウなし</translation>
  </message>
  <message>
   <source>none stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>normalization after attention</source>
   <translation>アテンション後の正規化</translation>
  </message>
  <message>
   <source>normalization after feed-forward</source>
   <translation>フィードフォワード後の正規化</translation>
  </message>
  <message>
   <source>normalization after the experts</source>
   <translation>エキスパート後の正規化</translation>
  </message>
  <message>
   <source>normalization after the layer's own embeddings</source>
   <translation>層独自の埋め込み後の正規化</translation>
  </message>
  <message>
   <source>normalization after the low-rank residual</source>
   <translation>低ランク残差後の正規化</translation>
  </message>
  <message>
   <source>normalization after the shared feed-forward</source>
   <translation>共有フィードフォワード後の正規化</translation>
  </message>
  <message>
   <source>normalization before feed-forward</source>
   <translation>フィードフォワード前の正規化</translation>
  </message>
  <message>
   <source>normalization before the experts</source>
   <translation>エキスパート前の正規化</translation>
  </message>
  <message>
   <source>normalization inside attention</source>
   <translation>アテンション内の正規化</translation>
  </message>
  <message>
   <source>normalization inside feed-forward</source>
   <translation>フィードフォワード内の正規化</translation>
  </message>
  <message>
   <source>normalization of attention's output</source>
   <translation>アテンションの出力の正規化</translation>
  </message>
  <message>
   <source>normalization of the alternating updates' router</source>
   <translation>交互更新のルーターの正規化</translation>
  </message>
  <message>
   <source>normalization of the compressed key and value</source>
   <translation>圧縮されたキーと値の正規化</translation>
  </message>
  <message>
   <source>normalization of the compressed query</source>
   <translation>圧縮されたクエリの正規化</translation>
  </message>
  <message>
   <source>normalization of the embeddings</source>
   <translation>埋め込みの正規化</translation>
  </message>
  <message>
   <source>normalization of the layer's output</source>
   <translation>層の出力の正規化</translation>
  </message>
  <message>
   <source>normalization of the projected embeddings</source>
   <translation>射影された埋め込みの正規化</translation>
  </message>
  <message>
   <source>normalization of the state space step</source>
   <translation>状態空間のステップの正規化</translation>
  </message>
  <message>
   <source>normalization of the state space's B</source>
   <translation>状態空間の B の正規化</translation>
  </message>
  <message>
   <source>normalization of the state space's C</source>
   <translation>状態空間の C の正規化</translation>
  </message>
  <message>
   <source>normalized queries and keys</source>
   <translation>正規化されたクエリとキー</translation>
  </message>
  <message>
   <source>norms before its parts or another order of rope</source>
   <translation>各部の前の正規化、または異なる rope の順序</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>まだ</translation>
  </message>
  <message>
   <source>ollama run {0}</source>
   <translation>ollama run {0}</translation>
  </message>
  <message>
   <source>one group per row</source>
   <translation>行ごとに 1 グループ</translation>
  </message>
  <message>
   <source>one matrix for words and output that are scaled differently</source>
   <translation>スケールの異なる語と出力で共有される 1 つの行列</translation>
  </message>
  <message>
   <source>other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>other biases than Mamba's usual ones</source>
   <translation>Mamba の通常とは異なるバイアス</translation>
  </message>
  <message>
   <source>output</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>pictures whose first part is left out</source>
   <translation>最初の部分が省かれた画像</translation>
  </message>
  <message>
   <source>position embeddings</source>
   <translation>位置の埋め込み</translation>
  </message>
  <message>
   <source>positions as slopes (ALiBi)</source>
   <translation>傾きとしての位置（ALiBi）</translation>
  </message>
  <message>
   <source>positions that are not slopes (ALiBi)</source>
   <translation>傾きでない位置（ALiBi）</translation>
  </message>
  <message>
   <source>preprocessor_config.json does not state {0}, three numbers.</source>
   <translation>preprocessor_config.json に {0}(3 つの数)がありません。</translation>
  </message>
  <message>
   <source>projection of the embeddings to every layer</source>
   <translation>埋め込みの各層への射影</translation>
  </message>
  <message>
   <source>projection of the layer's own embeddings</source>
   <translation>層独自の埋め込みの射影</translation>
  </message>
  <message>
   <source>query normalization</source>
   <translation>クエリの正規化</translation>
  </message>
  <message>
   <source>query, compressed</source>
   <translation>クエリ、圧縮</translation>
  </message>
  <message>
   <source>query, expanded</source>
   <translation>クエリ、展開</translation>
  </message>
  <message>
   <source>reads a few sentences</source>
   <translation>短い文をいくつか読みます</translation>
  </message>
  <message>
   <source>relative positions</source>
   <translation>相対位置</translation>
  </message>
  <message>
   <source>residuals behind its norms</source>
   <translation>正規化の後の残差</translation>
  </message>
  <message>
   <source>rope alpha</source>
   <translation>rope のアルファ</translation>
  </message>
  <message>
   <source>rope scaling of the kind {0}</source>
   <translation>種類 {0} の rope スケーリング</translation>
  </message>
  <message>
   <source>rope_theta = {0} for pictures</source>
   <translation>画像用の rope_theta = {0}</translation>
  </message>
  <message>
   <source>rotary embeddings on a part of each head ({0})</source>
   <translation>各ヘッドの一部だけの回転埋め込み（{0}）</translation>
  </message>
  <message>
   <source>rotary factors, long</source>
   <translation>回転係数、長</translation>
  </message>
  <message>
   <source>rotary factors, short</source>
   <translation>回転係数、短</translation>
  </message>
  <message>
   <source>rotary frequencies</source>
   <translation>回転周波数</translation>
  </message>
  <message>
   <source>scale of the layer's output</source>
   <translation>層の出力のスケール</translation>
  </message>
  <message>
   <source>scaled outputs</source>
   <translation>スケールされた出力</translation>
  </message>
  <message>
   <source>second attention normalization</source>
   <translation>第 2 のアテンションの正規化</translation>
  </message>
  <message>
   <source>segment embeddings</source>
   <translation>セグメントの埋め込み</translation>
  </message>
  <message>
   <source>sets attributes of something that is no list of tensors</source>
   <translation>テンソルの一覧でないものに属性を設定しています</translation>
  </message>
  <message>
   <source>several experts that compute every token</source>
   <translation>すべてのトークンを計算する複数のエキスパート</translation>
  </message>
  <message>
   <source>shared experts' feed-forward down</source>
   <translation>共有エキスパートのフィードフォワードの下り</translation>
  </message>
  <message>
   <source>shared experts' feed-forward gate</source>
   <translation>共有エキスパートのフィードフォワードのゲート</translation>
  </message>
  <message>
   <source>shared experts' feed-forward up</source>
   <translation>共有エキスパートのフィードフォワードの上り</translation>
  </message>
  <message>
   <source>shared experts' gate</source>
   <translation>共有エキスパートのゲート</translation>
  </message>
  <message>
   <source>short convolution</source>
   <translation>短い畳み込み</translation>
  </message>
  <message>
   <source>short convolution input</source>
   <translation>短い畳み込みの入力</translation>
  </message>
  <message>
   <source>short convolution output</source>
   <translation>短い畳み込みの出力</translation>
  </message>
  <message>
   <source>sliding window</source>
   <translation>スライディングウィンドウ</translation>
  </message>
  <message>
   <source>soft caps on attention</source>
   <translation>アテンションのソフトキャップ</translation>
  </message>
  <message>
   <source>state size</source>
   <translation>状態のサイズ</translation>
  </message>
  <message>
   <source>state space alpha</source>
   <translation>状態空間のアルファ</translation>
  </message>
  <message>
   <source>state space beta</source>
   <translation>状態空間のベータ</translation>
  </message>
  <message>
   <source>state space beta and alpha</source>
   <translation>状態空間のベータとアルファ</translation>
  </message>
  <message>
   <source>state space convolution</source>
   <translation>状態空間の畳み込み</translation>
  </message>
  <message>
   <source>state space decay</source>
   <translation>状態空間の減衰</translation>
  </message>
  <message>
   <source>state space input</source>
   <translation>状態空間の入力</translation>
  </message>
  <message>
   <source>state space normalization</source>
   <translation>状態空間の正規化</translation>
  </message>
  <message>
   <source>state space output</source>
   <translation>状態空間の出力</translation>
  </message>
  <message>
   <source>state space selection</source>
   <translation>状態空間の選択</translation>
  </message>
  <message>
   <source>state space skip</source>
   <translation>状態空間のスキップ</translation>
  </message>
  <message>
   <source>state space step</source>
   <translation>状態空間のステップ</translation>
  </message>
  <message>
   <source>states {0} as {1}</source>
   <translation>{0} が {1} になっています</translation>
  </message>
  <message>
   <source>states {0} wrongly</source>
   <translation>{0} の記載が誤っています</translation>
  </message>
  <message>
   <source>streams that are not scaled before the layer's own embeddings</source>
   <translation>層自身の埋め込みの前にスケールされないストリーム</translation>
  </message>
  <message>
   <source>structural only</source>
   <translation>構造のみ</translation>
  </message>
  <message>
   <source>the activation {0}</source>
   <translation>活性化 {0}</translation>
  </message>
  <message>
   <source>the beginning of a text</source>
   <translation>テキストの始まり</translation>
  </message>
  <message>
   <source>the end of a text</source>
   <translation>テキストの終わり</translation>
  </message>
  <message>
   <source>the linear layers behind the model ({0}): the result's vectors are those before them, and not to be compared with the original's</source>
   <translation>モデルの後ろの線形層（{0}）：結果のベクトルはその手前のもので、元のモデルとは比べられません</translation>
  </message>
  <message>
   <source>the part that hears sounds, which cannot be written for llama.cpp yet</source>
   <translation>音を聞く部分。まだ llama.cpp 用には書き出せません</translation>
  </message>
  <message>
   <source>the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only</source>
   <translation>画像を見る部分。まだ llama.cpp 用には書き出せないため、結果は文章だけを読みます</translation>
  </message>
  <message>
   <source>the vector of the whole picture among those of its parts</source>
   <translation>画像の各部分のベクトルの中にある画像全体のベクトル</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>ここにはありません</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>this computer's {0}</source>
   <translation>このコンピューターの {0}</translation>
  </message>
  <message>
   <source>three quarters</source>
   <translation>4 分の 3</translation>
  </message>
  <message>
   <source>time mixing A0</source>
   <translation>時間混合 A0</translation>
  </message>
  <message>
   <source>time mixing A1</source>
   <translation>時間混合 A1</translation>
  </message>
  <message>
   <source>time mixing A2</source>
   <translation>時間混合 A2</translation>
  </message>
  <message>
   <source>time mixing G1</source>
   <translation>時間混合 G1</translation>
  </message>
  <message>
   <source>time mixing G2</source>
   <translation>時間混合 G2</translation>
  </message>
  <message>
   <source>time mixing V0</source>
   <translation>時間混合 V0</translation>
  </message>
  <message>
   <source>time mixing V1</source>
   <translation>時間混合 V1</translation>
  </message>
  <message>
   <source>time mixing V2</source>
   <translation>時間混合 V2</translation>
  </message>
  <message>
   <source>time mixing W0</source>
   <translation>時間混合 W0</translation>
  </message>
  <message>
   <source>time mixing W1</source>
   <translation>時間混合 W1</translation>
  </message>
  <message>
   <source>time mixing W2</source>
   <translation>時間混合 W2</translation>
  </message>
  <message>
   <source>time mixing blend</source>
   <translation>時間混合の配合</translation>
  </message>
  <message>
   <source>time mixing blend of the decay</source>
   <translation>時間混合の減衰の配合</translation>
  </message>
  <message>
   <source>time mixing blend of the gate</source>
   <translation>時間混合のゲートの配合</translation>
  </message>
  <message>
   <source>time mixing blend of the key</source>
   <translation>時間混合のキーの配合</translation>
  </message>
  <message>
   <source>time mixing blend of the receptance</source>
   <translation>時間混合のレセプタンスの配合</translation>
  </message>
  <message>
   <source>time mixing blend of the value</source>
   <translation>時間混合の値の配合</translation>
  </message>
  <message>
   <source>time mixing blends</source>
   <translation>時間混合の各配合</translation>
  </message>
  <message>
   <source>time mixing decay</source>
   <translation>時間混合の減衰</translation>
  </message>
  <message>
   <source>time mixing decay W1</source>
   <translation>時間混合の減衰 W1</translation>
  </message>
  <message>
   <source>time mixing decay W2</source>
   <translation>時間混合の減衰 W2</translation>
  </message>
  <message>
   <source>time mixing gate</source>
   <translation>時間混合のゲート</translation>
  </message>
  <message>
   <source>time mixing key</source>
   <translation>時間混合のキー</translation>
  </message>
  <message>
   <source>time mixing normalization</source>
   <translation>時間混合の正規化</translation>
  </message>
  <message>
   <source>time mixing of the first</source>
   <translation>時間混合の最初の項</translation>
  </message>
  <message>
   <source>time mixing output</source>
   <translation>時間混合の出力</translation>
  </message>
  <message>
   <source>time mixing receptance</source>
   <translation>時間混合のレセプタンス</translation>
  </message>
  <message>
   <source>time mixing value</source>
   <translation>時間混合の値</translation>
  </message>
  <message>
   <source>time mixing, key of the key</source>
   <translation>時間混合、キーのキー</translation>
  </message>
  <message>
   <source>time mixing, key of the rate</source>
   <translation>時間混合、レートのキー</translation>
  </message>
  <message>
   <source>time mixing, receptance of the key</source>
   <translation>時間混合、キーのレセプタンス</translation>
  </message>
  <message>
   <source>to be a JSON object</source>
   <translation>JSON オブジェクトであること</translation>
  </message>
  <message>
   <source>tokenizer.json has a token {0}.</source>
   <translation>tokenizer.json にトークン {0} があります。</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'model'.</source>
   <translation>tokenizer.json に使える 'model' がありません。</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'vocab'.</source>
   <translation>tokenizer.json に使える 'vocab' がありません。</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable {0}.</source>
   <translation>tokenizer.json に使える {0} がありません。</translation>
  </message>
  <message>
   <source>tokenizer.json has token numbers that are no numbers.</source>
   <translation>tokenizer.json のトークン番号に数でないものがあります。</translation>
  </message>
  <message>
   <source>tokenizer.json holds the merge {0}.</source>
   <translation>tokenizer.json に結合 {0} があります。</translation>
  </message>
  <message>
   <source>tokenizer.json numbers {0} tokens up to {1}.</source>
   <translation>tokenizer.json では {0} 個のトークンの番号が {1} まであります。</translation>
  </message>
  <message>
   <source>tokenizer.json states a prefix that is no text.</source>
   <translation>tokenizer.json の接頭辞がテキストではありません。</translation>
  </message>
  <message>
   <source>tokenizer.model holds no pieces.</source>
   <translation>tokenizer.model にピースがありません。</translation>
  </message>
  <message>
   <source>tokenizer.model is damaged.</source>
   <translation>tokenizer.model が壊れています。</translation>
  </message>
  <message>
   <source>tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.</source>
   <translation>tokenizer.model は SentencePiece の語単位または文字単位の種類で、llama.cpp にはありません。</translation>
  </message>
  <message>
   <source>tokenizer_config.json holds a chat template that is not text.</source>
   <translation>tokenizer_config.json のチャットテンプレートがテキストではありません。</translation>
  </message>
  <message>
   <source>two thirds</source>
   <translation>3 分の 2</translation>
  </message>
  <message>
   <source>unfinished download</source>
   <translation>未完了のダウンロード</translation>
  </message>
  <message>
   <source>uses the instruction {0}, which weights do not need</source>
   <translation>重みに不要な命令 {0} を使っています</translation>
  </message>
  <message>
   <source>value i and value i + half</source>
   <translation>値 i と値 i + 半分</translation>
  </message>
  <message>
   <source>value, expanded</source>
   <translation>値、展開</translation>
  </message>
  <message>
   <source>was ended by signal {0}</source>
   <translation>シグナル {0} で終了</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>重み</translation>
  </message>
  <message>
   <source>what has arrived is kept</source>
   <translation>届いた分は残ります</translation>
  </message>
  <message>
   <source>what has been sent is kept</source>
   <translation>送った分は残ります</translation>
  </message>
  <message>
   <source>windows in {0} layers</source>
   <translation>{0} 層のウィンドウ</translation>
  </message>
  <message>
   <source>word embeddings</source>
   <translation>単語の埋め込み</translation>
  </message>
  <message>
   <source>word embeddings of every layer</source>
   <translation>各層の単語の埋め込み</translation>
  </message>
  <message>
   <source>word embeddings of {0} values for each layer</source>
   <translation>層ごとに値 {0} 個の単語の埋め込み</translation>
  </message>
  <message>
   <source>working memory</source>
   <translation>作業用メモリ</translation>
  </message>
  <message>
   <source>writes a few words</source>
   <translation>短い文を書きます</translation>
  </message>
  <message>
   <source>wrong token</source>
   <translation>トークンの誤り</translation>
  </message>
  <message>
   <source>{0} GB are needed on the disk of {1}, {2} GB are free.</source>
   <translation>{1} のディスクに {0} GB 必要、空きは {2} GB です。</translation>
  </message>
  <message>
   <source>{0} GiB are left to the system and other programs.</source>
   <translation>{0} GiB はシステムと他のプログラム用に残します。</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs to free memory.</source>
   <translation>{0} また起きる場合は、他のプログラムを閉じてメモリを空けてください。</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs, or go on with fewer threads.</source>
   <translation>{0} また起きる場合は、他のプログラムを閉じるか、スレッドを減らして続けてください。</translation>
  </message>
  <message>
   <source>{0} MLX, groups of {1}</source>
   <translation>{0} MLX、{1} 個ずつのグループ</translation>
  </message>
  <message>
   <source>{0} So the values were chosen without calibration.</source>
   <translation>{0} そのため、値は較正なしで選ばれました。</translation>
  </message>
  <message>
   <source>{0} addresses, each of which points to another</source>
   <translation>次々と別のアドレスを指す {0} 個のアドレス</translation>
  </message>
  <message>
   <source>{0} after {1} s of work</source>
   <translation>{0}、作業時間 {1} 秒</translation>
  </message>
  <message>
   <source>{0} already exists.</source>
   <translation>{0} は既にあります。</translation>
  </message>
  <message>
   <source>{0} and {1} are the same tensor.</source>
   <translation>{0} と {1} が同じテンソルです。</translation>
  </message>
  <message>
   <source>{0} answers question {1}</source>
   <translation>{0} が質問 {1} に回答中</translation>
  </message>
  <message>
   <source>{0} answers, but not as the Hub does.</source>
   <translation>{0} は応答しますが、Hub の応答と異なります。</translation>
  </message>
  <message>
   <source>{0} answers, layer {1} of {2}</source>
   <translation>{0}：回答、層 {1}/{2}</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that its publisher states.</source>
   <translation>{0} が 2 回壊れて届きました：チェックサムが公開元の示す値と異なります。</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that the Hub states.</source>
   <translation>{0} が 2 回壊れて届きました：チェックサムが Hub の示す値と異なります。</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: the Hub counts another checksum.</source>
   <translation>{0} が 2 回壊れて届きました：Hub の計算したチェックサムが異なります。</translation>
  </message>
  <message>
   <source>{0} arrived damaged: its checksum is not the one that the Hub states.</source>
   <translation>{0} が壊れて届きました：チェックサムが Hub の示す値と異なります。</translation>
  </message>
  <message>
   <source>{0} arrived damaged; fetching it again</source>
   <translation>{0} が壊れて届きました。再取得しています</translation>
  </message>
  <message>
   <source>{0} arrived damaged; sending it again</source>
   <translation>{0} が壊れて届きました。再送信しています</translation>
  </message>
  <message>
   <source>{0} arrives in another encoding than asked for.</source>
   <translation>{0} が要求とは別のエンコーディングで届きます。</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0}({1})</translation>
  </message>
  <message>
   <source>{0} asks who you are, and no token is kept here.</source>
   <translation>{0} には本人確認が必要ですが、ここにトークンが保存されていません。</translation>
  </message>
  <message>
   <source>{0} attention heads that share {1}</source>
   <translation>{1} を分け合う {0} 個のアテンションヘッド</translation>
  </message>
  <message>
   <source>{0} became shorter</source>
   <translation>{0} が短くなりました</translation>
  </message>
  <message>
   <source>{0} belongs to no layer that config.json states.</source>
   <translation>{0} は config.json にあるどの層にも属していません。</translation>
  </message>
  <message>
   <source>{0} bytes instead of {1}</source>
   <translation>{1} バイトではなく {0} バイト</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name.</source>
   <translation>{0} はモデルの名前にできません。</translation>
  </message>
  <message>
   <source>{0} cannot be linked into LM Studio's folder ({1}); a copy takes {2} GB more.</source>
   <translation>{0} を LM Studio のフォルダーにリンクできません（{1}）。コピーにはさらに {2} GB 必要です。</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} に接続できません。</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>{0} に接続できません：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read from afar.</source>
   <translation>{0} は遠隔では読めません。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} を読めません：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>{0} を削除できません：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>{0} を使えません：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>{0} に書き込めません。</translation>
  </message>
  <message>
   <source>{0} cannot be written: the disk is full.</source>
   <translation>{0} に書き込めません：ディスクが満杯です。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} に書き込めません：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot store {1}.</source>
   <translation>{0} では {1} を保存できません。</translation>
  </message>
  <message>
   <source>{0} changed on the Hub while it was read.</source>
   <translation>{0} が読み込み中に Hub で変更されました。</translation>
  </message>
  <message>
   <source>{0} changes {1} in two ways.</source>
   <translation>{0} が {1} を 2 通りに変更しています。</translation>
  </message>
  <message>
   <source>{0} changes {1}, which {2} does not have.</source>
   <translation>{0} は {1} を変更しますが、{2} にはそれがありません。</translation>
  </message>
  <message>
   <source>{0} claims a header of {1} bytes; the file has {2}.</source>
   <translation>{0} のヘッダーが {1} バイトと称していますが、ファイルは {2} バイトです。</translation>
  </message>
  <message>
   <source>{0} claims to hold {1} files in a table of {2} bytes.</source>
   <translation>{0} が {2} バイトの表に {1} 個のファイルがあると称しています。</translation>
  </message>
  <message>
   <source>{0} columns do not divide into the {1} groups that have scales.</source>
   <translation>{0} 列は、スケールのある {1} 個のグループに割り切れません。</translation>
  </message>
  <message>
   <source>{0} describes its tensors in {1} bytes, which no real one does.</source>
   <translation>{0} のテンソルの記述が {1} バイトありますが、実物ではあり得ません。</translation>
  </message>
  <message>
   <source>{0} describes no tensor of 4-bit numbers.</source>
   <translation>{0} に 4 ビットの数のテンソルの記述がありません。</translation>
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
   <translation>{0} に JSON オブジェクトがありません。</translation>
  </message>
  <message>
   <source>{0} does not offer {1} with a checksum.</source>
   <translation>{0} はチェックサム付きの {1} を提供していません。</translation>
  </message>
  <message>
   <source>{0} does not prove who it is: its certificate is not trusted.</source>
   <translation>{0} の身元を確認できません：証明書が信頼されていません。</translation>
  </message>
  <message>
   <source>{0} does not say how large {1} is.</source>
   <translation>{0} が {1} の大きさを示していません。</translation>
  </message>
  <message>
   <source>{0} does not say which model it changes.</source>
   <translation>{0} に、どのモデルを変更するかの記載がありません。</translation>
  </message>
  <message>
   <source>{0} ends at byte {1}, but is read to {2}.</source>
   <translation>{0} はバイト {1} で終わりますが、{2} まで読まれます。</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} は既に存在します。</translation>
  </message>
  <message>
   <source>{0} exists and everybody can see it; you asked for a private one.</source>
   <translation>{0} は既にあり、誰でも見られます。要求は非公開でした。</translation>
  </message>
  <message>
   <source>{0} has DoRA on a turned matrix, which cannot be merged.</source>
   <translation>{0} には転置された行列の DoRA があり、結合できません。</translation>
  </message>
  <message>
   <source>{0} has a damaged table of contents.</source>
   <translation>{0} の目次が壊れています。</translation>
  </message>
  <message>
   <source>{0} has another {1} already.</source>
   <translation>{0} には別の {1} が既にあります。</translation>
  </message>
  <message>
   <source>{0} has appeared meanwhile.</source>
   <translation>その間に {0} が現れました。</translation>
  </message>
  <message>
   <source>{0} has become shorter.</source>
   <translation>{0} が短くなっています。</translation>
  </message>
  <message>
   <source>{0} has changed since this job began, so it cannot be continued.</source>
   <translation>このジョブの開始後に {0} が変更されたため、続けられません。</translation>
  </message>
  <message>
   <source>{0} has metadata of the unknown type {1}.</source>
   <translation>{0} に不明な型 {1} のメタデータがあります。</translation>
  </message>
  <message>
   <source>{0} has no channel {1}.</source>
   <translation>{0} にチャンネル {1} はありません。</translation>
  </message>
  <message>
   <source>{0} has no file {1}.</source>
   <translation>{0} にファイル {1} はありません。</translation>
  </message>
  <message>
   <source>{0} has no more than {1} positions; {2} are needed.</source>
   <translation>{0} の位置は {1} までですが、{2} 必要です。</translation>
  </message>
  <message>
   <source>{0} has no steps</source>
   <translation>{0} に段階がありません</translation>
  </message>
  <message>
   <source>{0} has no such version.</source>
   <translation>{0} にその版はありません。</translation>
  </message>
  <message>
   <source>{0} has no table of contents: it is cut short.</source>
   <translation>{0} に目次がありません：途中で切れています。</translation>
  </message>
  <message>
   <source>{0} has no tensor called {1}.</source>
   <translation>{0} に {1} というテンソルはありません。</translation>
  </message>
  <message>
   <source>{0} has no weight_map.</source>
   <translation>{0} に weight_map がありません。</translation>
  </message>
  <message>
   <source>{0} has the shape {1}, without a row {2} for {3}.</source>
   <translation>{0} の形状は {1} で、{3} のための行 {2} がありません。</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; config.json promises {2}.</source>
   <translation>{0} の形は {1} ですが、config.json では {2} です。</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; the metadata promises {2}.</source>
   <translation>{0} の形は {1} ですが、メタデータでは {2} です。</translation>
  </message>
  <message>
   <source>{0} has vanished from {1}.</source>
   <translation>{0} が {1} からなくなりました。</translation>
  </message>
  <message>
   <source>{0} has {1} .{2} files but no {3}.</source>
   <translation>{0} に .{2} ファイルが {1} 個ありますが、{3} がありません。</translation>
  </message>
  <message>
   <source>{0} has {1} GB free; this text needs {2} GB for a while.</source>
   <translation>{0} の空きは {1} GB ですが、このテキストには一時的に {2} GB 必要です。</translation>
  </message>
  <message>
   <source>{0} has {1} bits per weight by its shape; it must be 2 to 8.</source>
   <translation>{0} は形状から重みあたり {1} ビットです。2 から 8 でなければなりません。</translation>
  </message>
  <message>
   <source>{0} has {1} bytes; the shape {2} needs {3}.</source>
   <translation>{0} は {1} バイトですが、形 {2} には {3} バイト必要です。</translation>
  </message>
  <message>
   <source>{0} has {1} layers and {2} tokens, {3} has {4} and {5}.</source>
   <translation>{0} は {1} 層、{2} トークンですが、{3} は {4} 層、{5} トークンです。</translation>
  </message>
  <message>
   <source>{0} has {1} {2}; config.json promises {3}.</source>
   <translation>{0} の {2} は {1} ですが、config.json では {3} です。</translation>
  </message>
  <message>
   <source>{0} heads of values for {1} of keys</source>
   <translation>キーのヘッド {1} 個に対し値のヘッド {0} 個</translation>
  </message>
  <message>
   <source>{0} holds experts as {1} with scales of {2}, which cannot be read.</source>
   <translation>{0} はエキスパートを {1}、スケールを {2} で保持しており、読めません。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} folders; only those were searched.</source>
   <translation>{0} にはフォルダーが {1} 個より多くあります。その分だけ検索しました。</translation>
  </message>
  <message>
   <source>{0} holds no .safetensors files.</source>
   <translation>{0} に .safetensors ファイルがありません。</translation>
  </message>
  <message>
   <source>{0} holds no UTF-8 text.</source>
   <translation>{0} に UTF-8 テキストがありません。</translation>
  </message>
  <message>
   <source>{0} holds no tensors.</source>
   <translation>{0} にテンソルがありません。</translation>
  </message>
  <message>
   <source>{0} holds no tokenizer.json, nor another tokenizer file.</source>
   <translation>{0} に tokenizer.json も他のトークナイザーのファイルもありません。</translation>
  </message>
  <message>
   <source>{0} holds no tokens.</source>
   <translation>{0} にトークンがありません。</translation>
  </message>
  <message>
   <source>{0} holds no weights that can be used: safetensors, PyTorch or GGUF.</source>
   <translation>{0} には使える重み（safetensors、PyTorch、GGUF）がありません。</translation>
  </message>
  <message>
   <source>{0} holds values that are not numbers.</source>
   <translation>{0} に数でない値があります。</translation>
  </message>
  <message>
   <source>{0} holds weights that are not numbers.</source>
   <translation>{0} に数でない重みがあります。</translation>
  </message>
  <message>
   <source>{0} holds {1} GGUF files, such as {2}.</source>
   <translation>{0} には {2} など {1} 個の GGUF ファイルがあります。</translation>
  </message>
  <message>
   <source>{0} holds {1} numbers; it must be the shape of a matrix.</source>
   <translation>{0} に数が {1} 個ありますが、行列の形でなければなりません。</translation>
  </message>
  <message>
   <source>{0} holds {1} twice.</source>
   <translation>{0} に {1} が 2 回あります。</translation>
  </message>
  <message>
   <source>{0} in a downloaded package is damaged: {1}.</source>
   <translation>ダウンロードしたパッケージの {0} が壊れています：{1}。</translation>
  </message>
  <message>
   <source>{0} in {1} has the type code {2}, which is not known yet.</source>
   <translation>{1} の {0} の型コード {2} はまだ知られていません。</translation>
  </message>
  <message>
   <source>{0} in {1} has {2} dimensions.</source>
   <translation>{1} の {0} は {2} 次元です。</translation>
  </message>
  <message>
   <source>{0} in {1} is compressed or encrypted, which no program that saves models does.</source>
   <translation>{1} の {0} が圧縮または暗号化されていますが、モデルを保存するプログラムはそうしません。</translation>
  </message>
  <message>
   <source>{0} in {1} is not where the table of contents says.</source>
   <translation>{1} の {0} が目次の示す場所にありません。</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the one before it.</source>
   <translation>{1} の {0} が前のものと重なっています。</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the tensor before it.</source>
   <translation>{1} の {0} が前のテンソルと重なっています。</translation>
  </message>
  <message>
   <source>{0} in {1} reaches beyond the {2} bytes of its values.</source>
   <translation>{1} の {0} が、値の {2} バイトを超えています。</translation>
  </message>
  <message>
   <source>{0} in {1} states two sizes.</source>
   <translation>{1} の {0} に 2 つのサイズが記載されています。</translation>
  </message>
  <message>
   <source>{0} in {1}: rows of {2} do not divide into {3} blocks.</source>
   <translation>{1} の {0}：{2} の行は {3} 個のブロックに割り切れません。</translation>
  </message>
  <message>
   <source>{0} in {1}: shape {2} of {3} needs {4} bytes, the header gives {5}.</source>
   <translation>{1} の {0}：{3} の形 {2} には {4} バイト必要ですが、ヘッダーでは {5} です。</translation>
  </message>
  <message>
   <source>{0} is GGUF version {1}; versions 2 and 3 can be read.</source>
   <translation>{0} は GGUF 版 {1} です。読めるのは版 2 と 3 です。</translation>
  </message>
  <message>
   <source>{0} is a link that leads out of the model's folder.</source>
   <translation>{0} はモデルのフォルダーの外を指すリンクです。</translation>
  </message>
  <message>
   <source>{0} is a part of LoRA that cannot be merged.</source>
   <translation>{0} は結合できない LoRA の一部です。</translation>
  </message>
  <message>
   <source>{0} is a tensor that cannot be computed here yet.</source>
   <translation>{0} はここではまだ計算できないテンソルです。</translation>
  </message>
  <message>
   <source>{0} is a vector: it has no channels.</source>
   <translation>{0} はベクトルで、チャンネルがありません。</translation>
  </message>
  <message>
   <source>{0} is an adapter called {1}; only LoRA can be merged.</source>
   <translation>{0} は {1} というアダプターです。結合できるのは LoRA だけです。</translation>
  </message>
  <message>
   <source>{0} is an adapter that changes nothing.</source>
   <translation>{0} は何も変更しないアダプターです。</translation>
  </message>
  <message>
   <source>{0} is an adapter with {1}, which cannot be merged.</source>
   <translation>{0} は {1} のあるアダプターで、結合できません。</translation>
  </message>
  <message>
   <source>{0} is an adapter, which changes the model {1}; that model is not on this computer.</source>
   <translation>{0} はモデル {1} を変更するアダプターですが、そのモデルがこのコンピューターにありません。</translation>
  </message>
  <message>
   <source>{0} is an archive, but not of tensors.</source>
   <translation>{0} はアーカイブですが、テンソルのものではありません。</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}.qzeros is missing beside it.</source>
   <translation>{0} は圧縮されていますが、一緒にあるはずの {1}.qzeros がありません。</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}{2} is missing beside it.</source>
   <translation>{0} は圧縮されていますが、一緒にあるはずの {1}{2} がありません。</translation>
  </message>
  <message>
   <source>{0} is cut short: its header reaches beyond the file's {1} bytes.</source>
   <translation>{0} は途中で切れています：ヘッダーがファイルの {1} バイトを超えています。</translation>
  </message>
  <message>
   <source>{0} is cut short: {1} reaches to byte {2}, the file ends at {3}.</source>
   <translation>{0} は途中で切れています：{1} はバイト {2} までありますが、ファイルは {3} で終わります。</translation>
  </message>
  <message>
   <source>{0} is damaged at line {1}.</source>
   <translation>{0} の {1} 行目が壊れています。</translation>
  </message>
  <message>
   <source>{0} is damaged at token {1}.</source>
   <translation>{0} のトークン {1} が壊れています。</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} が壊れています。</translation>
  </message>
  <message>
   <source>{0} is damaged: its key has {1} bytes, not 32.</source>
   <translation>{0} が壊れています：鍵が 32 バイトではなく {1} バイトです。</translation>
  </message>
  <message>
   <source>{0} is gated, and its authors have not given you access.</source>
   <translation>{0} は制限付きで、作者からアクセスを許可されていません。</translation>
  </message>
  <message>
   <source>{0} is gated, and your account has no access to it yet.</source>
   <translation>{0} は制限付きで、アカウントはまだアクセスできません。</translation>
  </message>
  <message>
   <source>{0} is gated: its authors want to know who takes it.</source>
   <translation>{0} は制限付きです：作者は誰が使うか知りたがっています。</translation>
  </message>
  <message>
   <source>{0} is gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>{0} は制限付きです：アクセスを申請済みで、作者はまだ回答していません。</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} が届きました</translation>
  </message>
  <message>
   <source>{0} is in more than one shard.</source>
   <translation>{0} が複数の分割ファイルにあります。</translation>
  </message>
  <message>
   <source>{0} is laid out for one graphics card's instructions, which cannot be read.</source>
   <translation>{0} は特定のグラフィックスカードの命令向けの配置で、読めません。</translation>
  </message>
  <message>
   <source>{0} is larger than the Hub accepts (error 413).</source>
   <translation>{0} は Hub が受け付ける大きさを超えています（エラー 413）。</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB.</source>
   <translation>{0} は {1} MB を超えています。</translation>
  </message>
  <message>
   <source>{0} is longer than its package states.</source>
   <translation>{0} がパッケージの記載より長いです。</translation>
  </message>
  <message>
   <source>{0} is missing from {1}.</source>
   <translation>{1} に {0} がありません。</translation>
  </message>
  <message>
   <source>{0} is missing; {1} says that it belongs to this model.</source>
   <translation>{0} がありません。{1} によると、このモデルに属しています。</translation>
  </message>
  <message>
   <source>{0} is no description of a tensor.</source>
   <translation>{0} はテンソルの記述ではありません。</translation>
  </message>
  <message>
   <source>{0} is no file of tensors.</source>
   <translation>{0} はテンソルのファイルではありません。</translation>
  </message>
  <message>
   <source>{0} is no matrix; its change cannot be merged.</source>
   <translation>{0} は行列ではありません。その変更は結合できません。</translation>
  </message>
  <message>
   <source>{0} is no package: {1}.</source>
   <translation>{0} はパッケージではありません：{1}。</translation>
  </message>
  <message>
   <source>{0} is none of the files of {1}.</source>
   <translation>{0} は {1} のファイルにありません。</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text.</source>
   <translation>{0} は UTF-8 テキストではありません。</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file.</source>
   <translation>{0} は GGUF ファイルではありません。</translation>
  </message>
  <message>
   <source>{0} is not a divergence.</source>
   <translation>{0} はダイバージェンスではありません。</translation>
  </message>
  <message>
   <source>{0} is not a format that can be written.</source>
   <translation>{0} は書き込める形式ではありません。</translation>
  </message>
  <message>
   <source>{0} is not a model that can be opened.</source>
   <translation>{0} は開けるモデルではありません。</translation>
  </message>
  <message>
   <source>{0} is not a model's address.</source>
   <translation>{0} はモデルのアドレスではありません。</translation>
  </message>
  <message>
   <source>{0} is not a size.</source>
   <translation>{0} はサイズではありません。</translation>
  </message>
  <message>
   <source>{0} is not a suite of questions: {1}.</source>
   <translation>{0} は質問集ではありません：{1}。</translation>
  </message>
  <message>
   <source>{0} is not a target.</source>
   <translation>{0} は目標ではありません。</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model has.</source>
   <translation>{0} は {1} モデルのテンソルではありません。</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model sees with.</source>
   <translation>{0} は {1} モデルが見るためのテンソルではありません。</translation>
  </message>
  <message>
   <source>{0} is not an archive of tensors: it is of before 2020, or damaged.</source>
   <translation>{0} はテンソルのアーカイブではありません：2020 年より前のものか、壊れています。</translation>
  </message>
  <message>
   <source>{0} is not asked without encryption.</source>
   <translation>{0} には暗号化なしでは問い合わせません。</translation>
  </message>
  <message>
   <source>{0} is not the Hugging Face Hub.</source>
   <translation>{0} は Hugging Face Hub ではありません。</translation>
  </message>
  <message>
   <source>{0} is not there any more, or its drive is not connected.</source>
   <translation>{0} がもうないか、そのドライブが接続されていません。</translation>
  </message>
  <message>
   <source>{0} is not there any more.</source>
   <translation>{0} がもうありません。</translation>
  </message>
  <message>
   <source>{0} is not valid JSON.</source>
   <translation>{0} は有効な JSON ではありません。</translation>
  </message>
  <message>
   <source>{0} is only {1} bytes long.</source>
   <translation>{0} は {1} バイトしかありません。</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} が完成しました</translation>
  </message>
  <message>
   <source>{0} is shorter than its package states.</source>
   <translation>{0} がパッケージの記載より短いです。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and config.json does not say how to read weights from it.</source>
   <translation>{0} は {1} として保存されていますが、config.json に重みの読み方の記載がありません。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and nothing beside it says how to read weights from it.</source>
   <translation>{0} は {1} として保存されていますが、重みの読み方の記載がどこにもありません。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be merged.</source>
   <translation>{0} は {1} として保存されており、結合できません。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read back.</source>
   <translation>{0} は {1} として保存されており、読み戻せません。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read yet.</source>
   <translation>{0} は {1} として保存されており、まだ読めません。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}; it must be {2}.</source>
   <translation>{0} は {1} として保存されていますが、{2} でなければなりません。</translation>
  </message>
  <message>
   <source>{0} is stored in MLX's mode {1}, which cannot be read.</source>
   <translation>{0} は MLX のモード {1} で保存されており、読めません。</translation>
  </message>
  <message>
   <source>{0} is the model itself.</source>
   <translation>{0} はモデル本体です。</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} はアップロード済み</translation>
  </message>
  <message>
   <source>{0} is there already and is another file.</source>
   <translation>{0} は既にあり、別のファイルです。</translation>
  </message>
  <message>
   <source>{0} is there twice, once compressed.</source>
   <translation>{0} が 2 つあり、一方は圧縮されています。</translation>
  </message>
  <message>
   <source>{0} is there twice, under different names.</source>
   <translation>{0} が異なる名前で 2 つあります。</translation>
  </message>
  <message>
   <source>{0} is too large for a recipe.</source>
   <translation>{0} はレシピとしては大きすぎます。</translation>
  </message>
  <message>
   <source>{0} is too large for a suite of questions.</source>
   <translation>{0} は質問集としては大きすぎます。</translation>
  </message>
  <message>
   <source>{0} is {1} MB, which no real one is.</source>
   <translation>{0} は {1} MB ありますが、実物ではあり得ません。</translation>
  </message>
  <message>
   <source>{0} is {1} beside codes of {2}.</source>
   <translation>{0} は {1} ですが、コードは {2} です。</translation>
  </message>
  <message>
   <source>{0} is {1} beside groups of {2}.</source>
   <translation>{0} は {1} ですが、グループは {2} です。</translation>
  </message>
  <message>
   <source>{0} is {1} beside scales of {2}.</source>
   <translation>{0} は {1} ですが、スケールは {2} です。</translation>
  </message>
  <message>
   <source>{0} is {1} for {2} rows.</source>
   <translation>{0} は {1} ですが、行は {2} です。</translation>
  </message>
  <message>
   <source>{0} is {1} of {2}, {3} {4} of {5}; experts of a layer must be alike.</source>
   <translation>{0} は {2} の {1}、{3} は {5} の {4} です。層のエキスパートはそろっていなければなりません。</translation>
  </message>
  <message>
   <source>{0} is {1} {2} in the output; planned was {3} {4}.</source>
   <translation>{0} は出力では {1} {2} ですが、計画では {3} {4} でした。</translation>
  </message>
  <message>
   <source>{0} is {1}, not a model.</source>
   <translation>{0} は {1} で、モデルではありません。</translation>
  </message>
  <message>
   <source>{0} is {1}, which does not fit weights of {2}.</source>
   <translation>{0} は {1} で、{2} の重みに合いません。</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no weights of {2} in {3} bits.</source>
   <translation>{0} は {1} で、{3} ビットの {2} の重みになりません。</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no {2}-bit codes in planes.</source>
   <translation>{0} は {1} で、プレーンに並んだ {2} ビットのコードではありません。</translation>
  </message>
  <message>
   <source>{0} is {1}; beside its weights it must be {2}.</source>
   <translation>{0} は {1} ですが、この重みには {2} でなければなりません。</translation>
  </message>
  <message>
   <source>{0} is {1}; blocks end in 16 bytes of 32 weights.</source>
   <translation>{0} は {1} ですが、ブロックは 32 個の重みごとに 16 バイトで終わります。</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be a matrix.</source>
   <translation>{0} は {1} ですが、行列でなければなりません。</translation>
  </message>
  <message>
   <source>{0} is {1}; {2} bits in groups of {3} do not fit.</source>
   <translation>{0} は {1} ですが、{3} 個ずつのグループの {2} ビットには合いません。</translation>
  </message>
  <message>
   <source>{0} keeps this one at {1}: sensitive for its kind.</source>
   <translation>{0} はこれを {1} に保ちます：この種類の中では敏感です。</translation>
  </message>
  <message>
   <source>{0} lacks {1} of {2}.</source>
   <translation>{0} に {2} の {1} がありません。</translation>
  </message>
  <message>
   <source>{0} lacks {1}, a part of {2}.</source>
   <translation>{0} に、{2} の一部である {1} がありません。</translation>
  </message>
  <message>
   <source>{0} layers and queries like those of another depth</source>
   <translation>{0} 層と、別の深さの層のようなクエリ</translation>
  </message>
  <message>
   <source>{0} layers that share keys and values</source>
   <translation>キーと値を共有する {0} 層</translation>
  </message>
  <message>
   <source>{0} leads nowhere: {1}</source>
   <translation>{0} の先に何もありません：{1}</translation>
  </message>
  <message>
   <source>{0} leads to no model on the Hub.</source>
   <translation>{0} は Hub のどのモデルにもつながりません。</translation>
  </message>
  <message>
   <source>{0} lost its content: its error is {1} of its size as {2}.</source>
   <translation>{0} の内容が失われました：{2} としての誤差は大きさの {1} です。</translation>
  </message>
  <message>
   <source>{0} models with experts (MoE) can be compressed but not computed here yet.</source>
   <translation>エキスパートのある（MoE） {0} モデルは、圧縮はできますが、ここではまだ計算できません。</translation>
  </message>
  <message>
   <source>{0} names groups beyond the {1} that there are.</source>
   <translation>{0} に、全 {1} 個を超えるグループの番号があります。</translation>
  </message>
  <message>
   <source>{0} names no model.</source>
   <translation>{0} はモデルを指していません。</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not a file of this folder.</source>
   <translation>{0} に、このフォルダーのファイルではない {1} の名前があります。</translation>
  </message>
  <message>
   <source>{0} of the expected divergence</source>
   <translation>予想ダイバージェンスの {0}</translation>
  </message>
  <message>
   <source>{0} of the recipe must be a number, not {1}.</source>
   <translation>レシピの {0} は数でなければなりませんが、{1} です。</translation>
  </message>
  <message>
   <source>{0} of weights, {1} for {2} tokens of context (16 bits for each key and value{3}) and {4} to work in: {5}. {6} This is a forecast; nothing is forbidden by it.</source>
   <translation>重みに {0}、コンテキスト {2} トークンに {1}(キーと値に各 16 ビット{3})、作業用に {4}：{5}。{6} これは予測で、何も禁止されません。</translation>
  </message>
  <message>
   <source>{0} of {1} channels {2} values up to {3} times larger than the rest: {4}{5}.</source>
   <translation>{1} 個中 {0} 個のチャンネルの値が、残りの最大 {3} 倍の大きさです：{4}{5}。</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} needed with {3}, {4} available. {5}</source>
   <translation>{1}：{0}。{3} で {2} 必要、{4} 使えます。{5}</translation>
  </message>
  <message>
   <source>{0} refuses to send {1} (error {2}).</source>
   <translation>{0} が {1} の送信を拒否しています（エラー {2}）。</translation>
  </message>
  <message>
   <source>{0} sends more than a sensible answer has.</source>
   <translation>{0} の応答が常識的な量を超えています。</translation>
  </message>
  <message>
   <source>{0} sends more than an index has.</source>
   <translation>{0} が送る量が、インデックスとして多すぎます。</translation>
  </message>
  <message>
   <source>{0} sends {1} whole only, not in parts.</source>
   <translation>{0} は {1} を分割せず、全体でしか送りません。</translation>
  </message>
  <message>
   <source>{0} states an alignment of {1}.</source>
   <translation>{0} のアラインメントが {1} です。</translation>
  </message>
  <message>
   <source>{0} states an alpha for {1}, which is no name.</source>
   <translation>{0} に、名前ではない {1} のアルファが記載されています。</translation>
  </message>
  <message>
   <source>{0} states groups of {1} with {2} bits in the mode {3}.</source>
   <translation>{0} の記載は、モード {3} で {2} ビット、{1} 個ずつのグループです。</translation>
  </message>
  <message>
   <source>{0} states lora_alpha as {1}.</source>
   <translation>{0} の lora_alpha が {1} です。</translation>
  </message>
  <message>
   <source>{0} states the shape {1}.</source>
   <translation>{0} の形が {1} と記載されています。</translation>
  </message>
  <message>
   <source>{0} states {1}, more than {2} can hold.</source>
   <translation>{0} の {1} は、{2} に入る量を超えています。</translation>
  </message>
  <message>
   <source>{0} tensors of {1} are in no shard, the first is {2}.</source>
   <translation>{1} の {0} 個のテンソルがどの分割ファイルにもありません。最初は {2} です。</translation>
  </message>
  <message>
   <source>{0} tokens of context alone need {1}; {2} has {3} for a model.</source>
   <translation>{0} トークンのコンテキストだけで {1} 必要ですが、{2} でモデルに使えるのは {3} です。</translation>
  </message>
  <message>
   <source>{0} tokens of context{1}</source>
   <translation>{0} トークンのコンテキスト{1}</translation>
  </message>
  <message>
   <source>{0} was changed while it was being uploaded.</source>
   <translation>{0} がアップロード中に変更されました。</translation>
  </message>
  <message>
   <source>{0} was compressed twice, but the offset is {1}.</source>
   <translation>{0} は二重に圧縮されていますが、オフセットが {1} です。</translation>
  </message>
  <message>
   <source>{0} was written by a computer with another order of bytes.</source>
   <translation>{0} はバイト順の異なるコンピューターで書かれています。</translation>
  </message>
  <message>
   <source>{0} {1} GB Mac</source>
   <translation>{1} GB の Mac</translation>
  </message>
  <message>
   <source>{0} {1} GB graphics card</source>
   <translation>{1} GB のグラフィックスカード</translation>
  </message>
  <message>
   <source>{0} {1} GB laptop</source>
   <translation>{1} GB のノート PC</translation>
  </message>
  <message>
   <source>{0} {1} has no counterpart in {2}.</source>
   <translation>{2} に {0} {1} に対応するものがありません。</translation>
  </message>
  <message>
   <source>{0} {1} is missing beside {2}.</source>
   <translation>{2} と一緒にあるはずの {0} {1} がありません。</translation>
  </message>
  <message>
   <source>{0} {1}. A pickle can run any program on your computer, so nothing of it was run.</source>
   <translation>{0}：{1}。pickle はコンピューター上で任意のプログラムを実行できるため、何も実行していません。</translation>
  </message>
  <message>
   <source>{0}, and does not say to which; look for the whole model.</source>
   <translation>{0}。どのモデルのものか示されていません。モデル全体を探してください。</translation>
  </message>
  <message>
   <source>{0}, as most: {1}.</source>
   <translation>{0}(大半と同じ): {1}。</translation>
  </message>
  <message>
   <source>{0}, as the tensors it is computed together with.</source>
   <translation>{0}(一緒に計算されるテンソルと同じ)。</translation>
  </message>
  <message>
   <source>{0}, groups of {1}</source>
   <translation>{0}、{1} 個ずつのグループ</translation>
  </message>
  <message>
   <source>{0}, {1}, which is on this computer; the two are merged as they are read.</source>
   <translation>{0}、{1}。このコンピューターにあるので、読み込みながら統合します。</translation>
  </message>
  <message>
   <source>{0}-bit AWQ</source>
   <translation>{0} ビット AWQ</translation>
  </message>
  <message>
   <source>{0}-bit GPTQ, {1}</source>
   <translation>{0} ビット GPTQ、{1}</translation>
  </message>
  <message>
   <source>{0}: compared with the original</source>
   <translation>{0}：元と比較済み</translation>
  </message>
  <message>
   <source>{0}: download {1} first, then this one.</source>
   <translation>{0}：先に {1} を、次にこれをダウンロードしてください。</translation>
  </message>
  <message>
   <source>{0}: no type of {1} holds rows of {2}.</source>
   <translation>{0}：{2} の行を保存できる {1} の型がありません。</translation>
  </message>
  <message>
   <source>{0}: powers of two as scales know no further scale.</source>
   <translation>{0}: 2 のべきのスケールに、さらにスケールは付きません。</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into groups of {2}.</source>
   <translation>{0}：{1} 列は {2} ずつのグループに分けられません。</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into {2} groups.</source>
   <translation>{0}：{1} 列は {2} 個のグループに割り切れません。</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} weights are not numbers ({3} NaN, {4} infinite).</source>
   <translation>{0}：{2} 個中 {1} 個の重みが数ではありません（NaN {3} 個、無限大 {4} 個）。</translation>
  </message>
  <message>
   <source>{0}; next try in {1} s</source>
   <translation>{0}。{1} 秒後に再試行</translation>
  </message>
  <message>
   <source>{0}_offset = {1} beside a period of {2}</source>
   <translation>{0}_offset = {1}(周期 {2})</translation>
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
   <translation>平均（mean）</translation>
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
   <source>Caution</source>
   <translation>注意</translation>
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
   <translation>以前の圧縮</translation>
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
   <translation>差</translation>
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
   <translation>圧縮後の値が元からどれだけ離れているか（大きさに対する比）。</translation>
  </message>
  <message>
   <source>How far the values of both are apart, relative to their size; from a sample of the rows.</source>
   <translation>両者の値がどれだけ離れているか（大きさに対する比）。行のサンプルから。</translation>
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
   <translation>重みのグループに {0} が用意する値のうち、平均で使われる数。少ない場合：外れ値が格子を広げ、大部分が空いています。</translation>
  </message>
  <message>
   <source>How many times larger the largest value is than 99.9 % of them.</source>
   <translation>最大値が 99.9 % の値の何倍か。</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at together.</source>
   <translation>まとめて見られる語と語の部分（トークン）の数。</translation>
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
   <source>Left out</source>
   <translation>省かれた部分</translation>
  </message>
  <message>
   <source>Levels used</source>
   <translation>使われる段階</translation>
  </message>
  <message>
   <source>Of channel {0} alone.</source>
   <translation>チャンネル {0} のみ。</translation>
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
   <translation>外れ値（kurtosis）</translation>
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
   <translation>広がり（std）</translation>
  </message>
  <message>
   <source>Standard deviation: two thirds of the values lie within this distance of the average.</source>
   <translation>標準偏差：値の 3 分の 2 は平均からこの距離以内です。</translation>
  </message>
  <message>
   <source>The compressed file will not hold this part; everything else works as in the original.</source>
   <translation>圧縮ファイルにこの部分は入りません。ほかは元のモデルと同じように働きます。</translation>
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
   <translation>モデルの種類：層の構成。</translation>
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
   <translation>モデルはこのファイルの作成前に圧縮されていました。その時の損失は戻りません。</translation>
  </message>
  <message>
   <source>Transformer layers: each text passes through all of them.</source>
   <translation>Transformer 層：テキストはすべての層を通ります。</translation>
  </message>
  <message>
   <source>Values that are not numbers (NaN) or infinite. A model with any cannot be compressed.</source>
   <translation>数でない値（NaN）や無限大。これがあるモデルは圧縮できません。</translation>
  </message>
  <message>
   <source>Which of the numbers that enter for each token, from 0.</source>
   <translation>トークンごとに入る数のうち何番目か（0 から）。</translation>
  </message>
  <message>
   <source>answers otherwise</source>
   <translation>回答が異なります</translation>
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
   <translation>作者自身のコードと同じ答え</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>まだ</translation>
  </message>
  <message>
   <source>structure checked</source>
   <translation>構造を確認済み</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>検証済み</translation>
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
   <translation>ファイル以外の計上：テキスト {1} トークンに {0}(KV キャッシュ)、作業用に {2}。</translation>
  </message>
  <message>
   <source>The model does not say how much memory texts take; counted besides the file: {2} to work in.</source>
   <translation>モデルはテキストのメモリ量を示していません。ファイル以外の計上：作業用に {2}。</translation>
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
  <name>html_report</name>
  <message>
   <source>Before and after</source>
   <translation>圧縮前と圧縮後</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>重みあたりのビット</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>変更済み</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>圧縮後</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>回答の差（KL）</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>誤差</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>層ごとの誤差</translation>
  </message>
  <message>
   <source>Error of the weights</source>
   <translation>重みの誤差</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>全テンソル、誤差の大きい順</translation>
  </message>
  <message>
   <source>Everyday questions (four answers each)</source>
   <translation>日常の質問（各 4 択）</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>試していません。</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>動作します：{0}、{1}。</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>省かれた部分：{0}。</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>線：各サイズの最良予測。点：実測。低いほど良い。</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>読み込み</translation>
  </message>
  <message>
   <source>Measured again on the bundled text, {0}</source>
   <translation>付属のテキストで再測定、{0}</translation>
  </message>
  <message>
   <source>Measured again on {0}, {1}</source>
   <translation>{0} で再測定、{1}</translation>
  </message>
  <message>
   <source>Measured on the bundled text: {0} predictions, chunks of {1} tokens; the difference of answers is {2} ± {3}.</source>
   <translation>付属のテキストで測定：{0} 回の予測、{1} トークンずつ。回答の差は {2} ± {3} です。</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} predictions, chunks of {2} tokens; the difference of answers is {3} ± {4}.</source>
   <translation>{0} で測定：{1} 回の予測、{2} トークンずつ。回答の差は {3} ± {4} です。</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>実行時のメモリ</translation>
  </message>
  <message>
   <source>Not measured with text.</source>
   <translation>テキストでは測定していません。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>元</translation>
  </message>
  <message>
   <source>Praise or complaint (60 sentences)</source>
   <translation>賛辞か苦情か（60 文）</translation>
  </message>
  <message>
   <source>Predictions</source>
   <translation>予測の回数</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>質問</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>正答数</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>正解</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>同じ次の語</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>サイズと品質</translation>
  </message>
  <message>
   <source>Size against the difference of answers; lower is better</source>
   <translation>サイズと回答の差。低いほど良好</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>ディスク上のサイズ</translation>
  </message>
  <message>
   <source>Small tests, {0}</source>
   <translation>小検査、{0}</translation>
  </message>
  <message>
   <source>Speed in llama.cpp, {0}</source>
   <translation>llama.cpp での速度、{0}</translation>
  </message>
  <message>
   <source>Tensor</source>
   <translation>テンソル</translation>
  </message>
  <message>
   <source>The file is complete; it could not be tried out: {0}, {1}.</source>
   <translation>ファイルは完全ですが、試せませんでした：{0}、{1}。</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>元は既に圧縮されていました：{0}。その時の損失は戻りません。</translation>
  </message>
  <message>
   <source>The weights' error, layer by layer</source>
   <translation>層ごとの重みの誤差</translation>
  </message>
  <message>
   <source>Tokens per second</source>
   <translation>トークン/秒</translation>
  </message>
  <message>
   <source>True share, with 95 % confidence</source>
   <translation>真の割合（信頼度 95 %）</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>型</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>不確かさ（パープレキシティ）</translation>
  </message>
  <message>
   <source>What flows through the model, layer by layer</source>
   <translation>モデルを流れる値、層ごと</translation>
  </message>
  <message>
   <source>What it made of sentences in llama.cpp</source>
   <translation>llama.cpp で文から得た結果</translation>
  </message>
  <message>
   <source>What it wrote</source>
   <translation>書いた内容</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>llama.cpp で書いた内容</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>最悪の場合（99 % KL）</translation>
  </message>
  <message>
   <source>Written by Featherweight {0}.</source>
   <translation>Featherweight {0} が作成しました。</translation>
  </message>
  <message>
   <source>Your questions: {0}, {1}</source>
   <translation>あなたの質問：{0}、{1}</translation>
  </message>
  <message>
   <source>at least {0}</source>
   <translation>少なくとも {0}</translation>
  </message>
  <message>
   <source>below 10 % is good</source>
   <translation>10 % 未満なら良好</translation>
  </message>
  <message>
   <source>chunks of {0} tokens</source>
   <translation>{0} トークンずつ</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>差はまれなはずです</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>回答が明らかに悪化します</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>ほとんど差なし</translation>
  </message>
  <message>
   <source>headers included</source>
   <translation>ヘッダーを含む</translation>
  </message>
  <message>
   <source>in llama.cpp, short context</source>
   <translation>llama.cpp、短いコンテキスト</translation>
  </message>
  <message>
   <source>in llama.cpp, short run</source>
   <translation>llama.cpp、短い実行</translation>
  </message>
  <message>
   <source>layer</source>
   <translation>層</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>誰も差に気付かないはずです</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未測定</translation>
  </message>
  <message>
   <source>not smaller</source>
   <translation>小さくなっていません</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>目に見える差</translation>
  </message>
  <message>
   <source>on average</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>over 90 % is good</source>
   <translation>90 % を超えれば良好</translation>
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
   <source>some answers get worse</source>
   <translation>一部の回答が悪化します</translation>
  </message>
  <message>
   <source>the largest is {0}</source>
   <translation>最大は {0}</translation>
  </message>
  <message>
   <source>the weights moved by {0} (an estimate of quality)</source>
   <translation>重みのずれは {0}（品質の推定）</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>このファイル</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>通常は元と区別しにくい</translation>
  </message>
  <message>
   <source>{0} (measured)</source>
   <translation>{0}（実測）</translation>
  </message>
  <message>
   <source>{0} answers changed: {1} right ones were lost, {2} were gained. Guessing would get {3}.</source>
   <translation>変わった回答は {0} 件です。正答を失ったもの {1} 件、得たもの {2} 件。当て推量では {3} です。</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} 時間 {1} 分</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} 分 {1} 秒</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>{0} 分の 1 の大きさ</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0}～{1}</translation>
  </message>
  <message>
   <source>{0}, compressed</source>
   <translation>{0}（圧縮後）</translation>
  </message>
  <message>
   <source>{0}, made from {1} ({2}), finished {3} after {4}.</source>
   <translation>{0}。{1}（{2}）から作成し、{4}かけて {3} に完了しました。</translation>
  </message>
  <message>
   <source>{0}: proof of compression</source>
   <translation>{0}：圧縮の証明</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}。{1} 未満なら良好</translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>未完了のジョブが %n 件あります。続けますか？</numerusform>
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
   <translation>較正：各層の活性を記録</translation>
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
   <translation>感度：各テンソルの各型が回答に与える影響</translation>
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
   <translation>{1} に {0} の空きが必要です（現在 {2}）。空きができ次第、自動で続きます。</translation>
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
   <translation>濃いほど、比較相手のモデルから離れています。</translation>
  </message>
  <message>
   <source>Deeper: larger values enter it (99.9 % of them).</source>
   <translation>濃いほど、入る値（99.9 %）が大きくなっています。</translation>
  </message>
  <message>
   <source>Deeper: loses more in the type that it will have.</source>
   <translation>濃いほど、変更後の型での損失が大きくなります。</translation>
  </message>
  <message>
   <source>Deeper: more bits for each weight in the result.</source>
   <translation>濃いほど、結果の重みあたりのビットが多くなります。</translation>
  </message>
  <message>
   <source>Deeper: more bytes in the result.</source>
   <translation>濃いほど、結果のバイト数が多くなります。</translation>
  </message>
  <message>
   <source>Deeper: more values far out, harder to compress.</source>
   <translation>濃いほど、遠くの値が多く、圧縮しにくくなります。</translation>
  </message>
  <message>
   <source>Deeper: some weight lies farther from zero.</source>
   <translation>濃いほど、ゼロから遠い重みがあります。</translation>
  </message>
  <message>
   <source>Deeper: the same loss harms the answers more.</source>
   <translation>濃いほど、同じ損失が回答に大きく響きます。</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差</translation>
  </message>
  <message>
   <source>Difference to the other model</source>
   <translation>もう一方のモデルとの差</translation>
  </message>
  <message>
   <source>Entering</source>
   <translation>入力</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>誤差</translation>
  </message>
  <message>
   <source>Error as planned</source>
   <translation>計画上の誤差</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Largest weight (range)</source>
   <translation>最大の重み（範囲）</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>外れ値</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>外れ値（kurtosis）</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>感度</translation>
  </message>
  <message>
   <source>Size (bytes)</source>
   <translation>サイズ（バイト）</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>変更後のサイズ</translation>
  </message>
  <message>
   <source>Values entering (activations)</source>
   <translation>入る値（活性）</translation>
  </message>
  <message>
   <source>differs by {0}</source>
   <translation>差 {0}</translation>
  </message>
  <message>
   <source>error {0}: {1}</source>
   <translation>誤差 {0}：{1}</translation>
  </message>
  <message>
   <source>inputs within ± {0}</source>
   <translation>入力 ± {0} 以内</translation>
  </message>
  <message>
   <source>sensitivity {0}</source>
   <translation>感度 {0}</translation>
  </message>
  <message>
   <source>within ± {0}</source>
   <translation>± {0} 以内</translation>
  </message>
  <message>
   <source>{0} outliers ({1})</source>
   <translation>外れ値 {0}（{1}）</translation>
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
   <translation>{0} 種類の部分</translation>
  </message>
  <message>
   <source>{0}, all layers</source>
   <translation>{0}、全層</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}、層 {1}</translation>
  </message>
  <message>
   <source>{0}, layers {1}</source>
   <translation>{0}、層 {1}</translation>
  </message>
 </context>
 <context>
  <name>preflight</name>
  <message>
   <source>A file called {0} is there already.</source>
   <translation>{0} というファイルが既にあります。</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Calibrate with the text that comes along</source>
   <translation>付属のテキストで較正</translation>
  </message>
  <message>
   <source>Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.</source>
   <translation>較正にはプログラムのフォルダーのディスクに一時的に {0} 必要です。空きは {1} です。</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Choose a preset</source>
   <translation>プリセットを選択</translation>
  </message>
  <message>
   <source>Choose a size</source>
   <translation>サイズを選択</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>別のフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose the best size that this computer can run</source>
   <translation>このコンピューターで動く最良のサイズを選択</translation>
  </message>
  <message>
   <source>Expect clearly worse answers: {0}.</source>
   <translation>回答が明らかに悪化します：{0}。</translation>
  </message>
  <message>
   <source>Find the original</source>
   <translation>元を探す</translation>
  </message>
  <message>
   <source>Go to the presets</source>
   <translation>プリセットへ</translation>
  </message>
  <message>
   <source>Go to the slider</source>
   <translation>スライダーへ</translation>
  </message>
  <message>
   <source>Half a minute on a sample says how good it will be, and how long it takes</source>
   <translation>サンプルで 30 秒試すと、どの程度の品質か、どれだけかかるかが分かります</translation>
  </message>
  <message>
   <source>Look for the model as it was published</source>
   <translation>公開時のモデルを探す</translation>
  </message>
  <message>
   <source>Look once more, after closing programs, freeing space or plugging in</source>
   <translation>プログラムを閉じる、空きを作る、電源につなぐなどの後でもう一度確認</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>収める</translation>
  </message>
  <message>
   <source>Needs {0} for the file and {1} for a while, but only {2} are free on the disk.</source>
   <translation>ファイルに {0}、一時的に {1} 必要ですが、ディスクの空きは {2} だけです。</translation>
  </message>
  <message>
   <source>Needs {0}, but only {1} are free there. Choose another folder.</source>
   <translation>{0} 必要ですが、空きは {1} だけです。別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Only {0} will be left on the disk.</source>
   <translation>ディスクの残りは {0} だけになります。</translation>
  </message>
  <message>
   <source>Put a number behind the name, so that both files stay</source>
   <translation>名前の後に番号を付け、両方のファイルを残す</translation>
  </message>
  <message>
   <source>Put it in the queue; it begins on mains power</source>
   <translation>キューに入れる。電源接続時に開始します</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>置き換える</translation>
  </message>
  <message>
   <source>Round the weights as they are, without reading a text</source>
   <translation>テキストを読まずに、重みをそのまま丸める</translation>
  </message>
  <message>
   <source>See the known ways side by side, and choose one</source>
   <translation>既知の方式を並べて見て、1 つ選ぶ</translation>
  </message>
  <message>
   <source>Slower, but it has more memory</source>
   <translation>遅くなりますが、メモリは多くあります</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>電源接続時に開始</translation>
  </message>
  <message>
   <source>Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.</source>
   <translation>最大で約 {0} のメモリが必要ですが、空きは {1} です。遅くなるか、システムに終了させられます。</translation>
  </message>
  <message>
   <source>Takes about {0} of the graphics card's memory, {1} are free.</source>
   <translation>グラフィックスカードのメモリが約 {0} 必要ですが、空きは {1} です。</translation>
  </message>
  <message>
   <source>The computer runs on its battery, and this takes about {0}.</source>
   <translation>コンピューターは電池で動作中で、これには約 {0} かかります。</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>フォルダー {0} に書き込めません。</translation>
  </message>
  <message>
   <source>The old file stays until the new one is proven</source>
   <translation>新しいファイルが証明されるまで、古いファイルは残ります</translation>
  </message>
  <message>
   <source>The result is larger than the model: {0} instead of {1}.</source>
   <translation>結果がモデルより大きくなります：{1} が {0} になります。</translation>
  </message>
  <message>
   <source>The result takes about {0} to run; this computer has {1}. It can be made, but not run here.</source>
   <translation>結果の実行には約 {0} 必要ですが、このコンピューターは {1} です。作れますが、ここでは動きません。</translation>
  </message>
  <message>
   <source>This file is compressed already, so what it has lost is lost. The original gives a better result.</source>
   <translation>このファイルは圧縮済みで、失われたものは戻りません。元からの方が良い結果になります。</translation>
  </message>
  <message>
   <source>This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the</source>
   <translation>このモデルは較正できません：{0} 重みは「高速」と同じくそのまま丸められ、</translation>
  </message>
  <message>
   <source>This takes about {0}. It can be paused at any time, also over a restart of the computer.</source>
   <translation>約 {0} かかります。いつでも一時停止でき、コンピューターの再起動後も続けられます。</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>まず試す</translation>
  </message>
  <message>
   <source>Use Fast</source>
   <translation>「高速」を使う</translation>
  </message>
  <message>
   <source>Use another name</source>
   <translation>別の名前を使う</translation>
  </message>
  <message>
   <source>Use the bundled text</source>
   <translation>付属のテキストを使う</translation>
  </message>
  <message>
   <source>Use the processor</source>
   <translation>プロセッサーを使う</translation>
  </message>
  <message>
   <source>Write the result to another disk or folder</source>
   <translation>結果を別のディスクかフォルダーに書く</translation>
  </message>
  <message>
   <source>about {0}, as earlier jobs here</source>
   <translation>約 {0}(ここでの以前のジョブより)</translation>
  </message>
  <message>
   <source>about {0}, as tried</source>
   <translation>約 {0}(試行より)</translation>
  </message>
  <message>
   <source>about {0}; {1} free</source>
   <translation>約 {0}、空き {1}</translation>
  </message>
  <message>
   <source>proof cannot measure its answers; it compares the weights and tries the file.</source>
   <translation>証明では回答を測定できません。重みを比較し、ファイルを試します。</translation>
  </message>
  <message>
   <source>very roughly {0}</source>
   <translation>ごく大まかに {0}</translation>
  </message>
  <message>
   <source>{0} is the model itself, which stays as it is.</source>
   <translation>{0} はモデル本体で、そのまま残ります。</translation>
  </message>
  <message>
   <source>{0}, and {1} for a while; {2} free</source>
   <translation>{0}、一時的に {1}、空き {2}</translation>
  </message>
  <message>
   <source>{0}; {1} free</source>
   <translation>{0}、空き {1}</translation>
  </message>
 </context>
 <context>
  <name>presets</name>
  <message>
   <source>Exact</source>
   <translation>正確</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>中間</translation>
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
   <translation>{0} で較正済み（{1} トークン）。</translation>
  </message>
  <message>
   <source>Forecast: {0}, measured: {1} ± {2}.</source>
   <translation>予測：{0}、実測：{1} ± {2}。</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>動作します：{0}、{1}。</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>省かれた部分：{0}。</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} words and parts of words (tokens).</source>
   <translation>{0} で測定：{1} 個の語と語の部分（トークン）。</translation>
  </message>
  <message>
   <source>The file is complete: {0}, {1}. It could not be tried out here.</source>
   <translation>ファイルは完全です：{0}、{1}。ここでは試せませんでした。</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>元は既に圧縮されていました：{0}。その時の損失は戻りません。</translation>
  </message>
  <message>
   <source>The quality is an estimate from the error of the weights.</source>
   <translation>品質は重みの誤差からの推定です。</translation>
  </message>
  <message>
   <source>The quality was measured: both models read the same text.</source>
   <translation>品質は実測です：両モデルが同じテキストを読みました。</translation>
  </message>
  <message>
   <source>Without calibration: {0}</source>
   <translation>較正なし：{0}</translation>
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
   <translation>テキストを読まず（較正なし）、重みをそのまま丸めます。最速です。</translation>
  </message>
  <message>
   <source>Rounds the weights as they are.</source>
   <translation>重みをそのまま丸めます。</translation>
  </message>
  <message>
   <source>Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ).</source>
   <translation>モデルがテキストを読むのを観察し、丸めで損なわれる分を補正します（較正、GPTQ）。</translation>
  </message>
  <message>
   <source>another recipe</source>
   <translation>別のレシピ</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>最大 {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>automatic choice</source>
   <translation>自動選択</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>{0} から {1} の間</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>クリップ</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>形式 {0}</translation>
  </message>
  <message>
   <source>limit {0}</source>
   <translation>制限 {0}</translation>
  </message>
  <message>
   <source>limits removed</source>
   <translation>制限を解除</translation>
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
   <translation>自分の選択を解除</translation>
  </message>
  <message>
   <source>preset {0}</source>
   <translation>プリセット {0}</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>付属のテキスト</translation>
  </message>
  <message>
   <source>{0} clip</source>
   <translation>クリップ {0} 個</translation>
  </message>
  <message>
   <source>{0} clips</source>
   <translation>クリップ {0} 個</translation>
  </message>
  <message>
   <source>{0} limit</source>
   <translation>制限 {0} 個</translation>
  </message>
  <message>
   <source>{0} limits</source>
   <translation>制限 {0} 個</translation>
  </message>
  <message>
   <source>{0} rule</source>
   <translation>規則 {0} 個</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>規則 {0} 個</translation>
  </message>
 </context>
 <context>
  <name>recipe_text</name>
  <message>
   <source>A value is not of the kind that is wanted there ({0}).</source>
   <translation>値の種類がその場所に合いません（{0}）。</translation>
  </message>
  <message>
   <source>Line {0}, column {1}: this is not JSON ({2}).</source>
   <translation>{0} 行目、{1} 列目：JSON ではありません（{2}）。</translation>
  </message>
  <message>
   <source>Nested too deeply.</source>
   <translation>入れ子が深すぎます。</translation>
  </message>
 </context>
 <context>
  <name>remote_words</name>
  <message>
   <source>From a sample: {0} of {1}.</source>
   <translation>サンプルより：{1} 中 {0}。</translation>
  </message>
  <message>
   <source>Not downloaded yet. Measuring, trying and compressing need all of the weights.</source>
   <translation>未ダウンロード。測定、試行、圧縮には全重みが必要です。</translation>
  </message>
  <message>
   <source>Not downloaded: read {0} of {1}; histograms are from samples.</source>
   <translation>未ダウンロード：{1} 中 {0} を読み込み。ヒストグラムはサンプルからです。</translation>
  </message>
 </context>
 <context>
  <name>runners</name>
  <message>
   <source>For Macs with Apple silicon.</source>
   <translation>Apple シリコンの Mac 向け。</translation>
  </message>
  <message>
   <source>For llama.cpp and every program that is built on it.</source>
   <translation>llama.cpp と、それを基にしたすべてのプログラム向け。</translation>
  </message>
  <message>
   <source>For programs in Python.</source>
   <translation>Python のプログラム向け。</translation>
  </message>
  <message>
   <source>For servers with graphics cards.</source>
   <translation>グラフィックスカードのあるサーバー向け。</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into LM Studio's folder.</source>
   <translation>証明後、ボタン 1 つで LM Studio のフォルダーに入れられます。</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into Ollama.</source>
   <translation>証明後、ボタン 1 つで Ollama に入れられます。</translation>
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>Chosen by you ({0}).</source>
   <translation>自分で選択（{0}）。</translation>
  </message>
  <message>
   <source>{0}, as {1} has it for most parts.</source>
   <translation>{0}({1} の大半の部分と同じ)。</translation>
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
