<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>When to start, once more, its folder</source>
   <translation>何时开始、再来一次、其文件夹</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>已比较</translation>
  </message>
  <message>
   <source>compressed</source>
   <translation>已压缩</translation>
  </message>
  <message>
   <source>learnt</source>
   <translation>已学习</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>待办</translation>
  </message>
 </context>
 <context>
  <name>ActivationsView</name>
  <message>
   <source>Channels</source>
   <translation>通道</translation>
  </message>
  <message>
   <source>Filled: all channels. Line: channel {0} alone, from its percentiles, drawn with the same area.</source>
   <translation>填充：所有通道。线：仅通道 {0}，根据其百分位数绘制，面积相同。</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>高度为计数</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>高度为十的幂：罕见值也能看到</translation>
  </message>
  <message>
   <source>Histogram of the values that enter the tensor</source>
   <translation>进入张量的值的直方图</translation>
  </message>
  <message>
   <source>How often each value occurs among those that entered this tensor</source>
   <translation>进入此张量的各值出现的频率</translation>
  </message>
  <message>
   <source>How often each value occurs, all channels together</source>
   <translation>各值出现的频率，所有通道合计</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>对数</translation>
  </message>
  <message>
   <source>Nothing was measured here: only tensors that multiply what passes through have an input range.</source>
   <translation>这里没有测量：只有与流经内容相乘的张量才有输入范围。</translation>
  </message>
  <message>
   <source>The range of each input channel; which ones stand out</source>
   <translation>每个输入通道的范围；哪些突出</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Values outside count as the ends of the range when it is decided which weights matter most (importance), so that rare giants do not outvote all others. Needs quality Balanced or Best.</source>
   <translation>决定哪些权重最重要（importance）时，范围外的值按端点计，使罕见巨值不会压倒其他所有值。需要均衡或最佳质量。</translation>
  </message>
  <message>
   <source>Values that count (clipping range)</source>
   <translation>计入的值（截断范围）</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>The other model has no tensor of this place and shape.</source>
   <translation>另一个模型在此位置没有形状相同的张量。</translation>
  </message>
 </context>
 <context>
  <name>BesideBox</name>
  <message>
   <source>A second histogram over this one: before and after, or another</source>
   <translation>在此直方图上叠加第二个：之前与之后，或另一个</translation>
  </message>
  <message>
   <source>As {0} stores it</source>
   <translation>按 {0} 存储时</translation>
  </message>
  <message>
   <source>Draw beside</source>
   <translation>叠加绘制</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>在 {0} 中</translation>
  </message>
  <message>
   <source>Nothing beside</source>
   <translation>不叠加</translation>
  </message>
 </context>
 <context>
  <name>BusyStrip</name>
  <message>
   <source>Asking your questions …</source>
   <translation>正在提出您的问题 …</translation>
  </message>
  <message>
   <source>Handing the file over …</source>
   <translation>正在移交文件 …</translation>
  </message>
  <message>
   <source>Measuring speed …</source>
   <translation>正在测量速度 …</translation>
  </message>
  <message>
   <source>Measuring with a text …</source>
   <translation>正在用文本测量 …</translation>
  </message>
  <message>
   <source>Preparing the original …</source>
   <translation>正在准备原模型 …</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Putting the small tests to both …</source>
   <translation>正在对两者进行小测试 …</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop this; nothing of it is kept</source>
   <translation>停止此项；不保留任何内容</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>还剩 {0}</translation>
  </message>
 </context>
 <context>
  <name>CardView</name>
  <message>
   <source>Model card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <source>What the model's authors write about it</source>
   <translation>模型作者对它的描述</translation>
  </message>
 </context>
 <context>
  <name>ChannelList</name>
  <message>
   <source>Channel {0} reaches {1} times as far as the middle one. Click to see it alone</source>
   <translation>通道 {0} 的范围是居中通道的 {1} 倍。点击可单独查看</translation>
  </message>
  <message>
   <source>Channels that stand out (outlier channels): {0} of {1}</source>
   <translation>突出的通道（异常通道）：{0} / {1}</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>{0} 个通道中没有突出的。</translation>
  </message>
  <message>
   <source>Reading every channel …</source>
   <translation>正在读取所有通道 …</translation>
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
   <translation>各通道的激活范围</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>通道</translation>
  </message>
  <message>
   <source>Each channel's smallest to largest value; the line is the mean size, marks are outlier channels</source>
   <translation>每个通道的最小到最大值；线为平均大小，标记为异常通道</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>Changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>Changed answers</source>
   <translation>改变的回答</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>压缩后</translation>
  </message>
  <message>
   <source>Does it still know the answers?</source>
   <translation>它还知道答案吗？</translation>
  </message>
  <message>
   <source>Every question to which the two gave different answers</source>
   <translation>两者回答不同的每个问题</translation>
  </message>
  <message>
   <source>Everyday questions (question answering)</source>
   <translation>日常问题（question answering）</translation>
  </message>
  <message>
   <source>Last run: {0}</source>
   <translation>上次运行：{0}</translation>
  </message>
  <message>
   <source>Neither is clearly better than guessing ({0}): this test says little about this model.</source>
   <translation>两者都不明显好于猜测（{0}）：此测试对该模型说明不了什么。</translation>
  </message>
  <message>
   <source>No difference that could not be mere chance with so few questions.</source>
   <translation>问题如此之少，没有不可能纯属偶然的差异。</translation>
  </message>
  <message>
   <source>Not one answer changed.</source>
   <translation>没有一个回答改变。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>原模型</translation>
  </message>
  <message>
   <source>Praise or complaint? (sentiment)</source>
   <translation>赞扬还是抱怨？(sentiment)</translation>
  </message>
  <message>
   <source>Put both tests to both models</source>
   <translation>对两个模型进行两项测试</translation>
  </message>
  <message>
   <source>Questions to which the two gave different answers</source>
   <translation>两者回答不同的问题</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <source>Right answers; with so few questions the true share may lie anywhere between</source>
   <translation>正确回答；问题如此之少，真实比例可能在两者之间任意处</translation>
  </message>
  <message>
   <source>Run the small tests</source>
   <translation>进行小测试</translation>
  </message>
  <message>
   <source>Sixty short sentences (praise or complaint?) and sixty everyday questions with four answers each. Both models choose the answer that they find likeliest, so this works for every model, also one that follows no instructions. It takes about as long as measuring with a text.</source>
   <translation>六十个短句（赞扬还是抱怨？）和六十个日常问题，每个四个答案。两个模型各选自己认为最可能的答案，因此适用于任何模型，包括不遵循指令的模型。耗时与用文本测量差不多。</translation>
  </message>
  <message>
   <source>The compressed model gained more than chance would explain.</source>
   <translation>压缩模型的提升超出偶然。</translation>
  </message>
  <message>
   <source>The compressed model lost more than chance would explain.</source>
   <translation>压缩模型的损失超出偶然。</translation>
  </message>
  <message>
   <source>right; true share {0} to {1}</source>
   <translation>正确；真实比例 {0} 至 {1}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} right ones lost, {1} gained</source>
   <translation>失去 {0} 个正确，获得 {1} 个</translation>
  </message>
 </context>
 <context>
  <name>ChoosePage</name>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Decide the bits of every layer and tensor yourself</source>
   <translation>自行决定每层和每个张量的位数</translation>
  </message>
  <message>
   <source>Do again: {0} (Ctrl+Y)</source>
   <translation>重做：{0} (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Do it again (Ctrl+Y)</source>
   <translation>重做（Ctrl+Y）</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>转到第一步</translation>
  </message>
  <message>
   <source>More bits where they matter, at the same size</source>
   <translation>大小不变，重要处位数更多</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>没有打开的模型</translation>
  </message>
  <message>
   <source>Open one to decide its bits.</source>
   <translation>打开一个以决定其位数。</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Say how large it may be, or how good it must be</source>
   <translation>说明可以多大，或必须多好</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Start from what you want to achieve</source>
   <translation>从您想达到的目标开始</translation>
  </message>
  <message>
   <source>Take back the last choice (Ctrl+Z)</source>
   <translation>撤销上一个选择（Ctrl+Z）</translation>
  </message>
  <message>
   <source>Take back: {0} (Ctrl+Z)</source>
   <translation>撤销：{0} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>The recipe as JSON: read, copy, edit</source>
   <translation>JSON 形式的配方：阅读、复制、编辑</translation>
  </message>
  <message>
   <source>The types are chosen tensor by tensor by what they cost the answers (automatic allocation)</source>
   <translation>按对回答的代价逐张量选择类型（自动分配）</translation>
  </message>
  <message>
   <source>This recipe beside another one</source>
   <translation>将此配方与另一个并排比较</translation>
  </message>
 </context>
 <context>
  <name>ClipBar</name>
  <message>
   <source>Best</source>
   <translation>最佳</translation>
  </message>
  <message>
   <source>Highest value kept</source>
   <translation>保留的最高值</translation>
  </message>
  <message>
   <source>Lowest value kept</source>
   <translation>保留的最低值</translation>
  </message>
  <message>
   <source>Remove the range: keep all values</source>
   <translation>移除范围：保留所有值</translation>
  </message>
  <message>
   <source>The range of least error that this histogram allows</source>
   <translation>此直方图允许的误差最小的范围</translation>
  </message>
  <message>
   <source>Values above become this one</source>
   <translation>高于此的值变为此值</translation>
  </message>
  <message>
   <source>Values below become this one</source>
   <translation>低于此的值变为此值</translation>
  </message>
  <message>
   <source>to</source>
   <translation>至</translation>
  </message>
 </context>
 <context>
  <name>CompareBars</name>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Size before and after</source>
   <translation>前后大小</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>然后</translation>
  </message>
  <message>
   <source>{0} becomes {1}</source>
   <translation>{0} 变为 {1}</translation>
  </message>
 </context>
 <context>
  <name>ComparePanel</name>
  <message>
   <source>Another preset, one of yours, or what you had before</source>
   <translation>另一个预设、您自己的预设，或您之前的选择</translation>
  </message>
  <message>
   <source>Before the last choice</source>
   <translation>上一个选择之前</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>比较对象</translation>
  </message>
  <message>
   <source>Every part that the two recipes give another type</source>
   <translation>两个配方给出不同类型的所有部分</translation>
  </message>
  <message>
   <source>Let the other recipe be done; undo brings this one back</source>
   <translation>改用另一个配方；撤销可恢复此配方</translation>
  </message>
  <message>
   <source>Parts that differ</source>
   <translation>不同的部分</translation>
  </message>
  <message>
   <source>Parts that differ: {0} of {1}</source>
   <translation>不同的部分：{0} / {1}</translation>
  </message>
  <message>
   <source>Take the other</source>
   <translation>采用另一个</translation>
  </message>
  <message>
   <source>This recipe</source>
   <translation>此配方</translation>
  </message>
  <message>
   <source>{0} as it comes</source>
   <translation>{0}，未作更改</translation>
  </message>
 </context>
 <context>
  <name>Countdown</name>
  <message>
   <source>Do not wait</source>
   <translation>不等待</translation>
  </message>
  <message>
   <source>Do nothing; the computer goes on as it is</source>
   <translation>不执行操作；电脑保持原状</translation>
  </message>
  <message>
   <source>Going to sleep</source>
   <translation>正在进入睡眠</translation>
  </message>
  <message>
   <source>Shut down now</source>
   <translation>立即关机</translation>
  </message>
  <message>
   <source>Shutting down</source>
   <translation>正在关机</translation>
  </message>
  <message>
   <source>Sleep now</source>
   <translation>立即睡眠</translation>
  </message>
  <message>
   <source>Stay awake</source>
   <translation>保持唤醒</translation>
  </message>
  <message>
   <source>The queue has finished. The computer goes to sleep in {0} s.</source>
   <translation>队列已完成。电脑将在 {0} 秒后睡眠。</translation>
  </message>
  <message>
   <source>The queue has finished. The computer shuts down in {0} s.</source>
   <translation>队列已完成。电脑将在 {0} 秒后关机。</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>剩余时间</translation>
  </message>
 </context>
 <context>
  <name>DetailsCard</name>
  <message>
   <source>Fetch the card's pictures; the computers that hold them learn that you look at it</source>
   <translation>获取模型卡图片；存放图片的电脑会知道您在看</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>正在获取 …</translation>
  </message>
  <message>
   <source>Its authors have written no card.</source>
   <translation>作者没有写模型卡。</translation>
  </message>
  <message>
   <source>Load pictures</source>
   <translation>加载图片</translation>
  </message>
  <message>
   <source>Pictures are not loaded.</source>
   <translation>图片未加载。</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>关闭此窗口</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>复制此文本</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>诊断信息</translation>
  </message>
  <message>
   <source>What a maintainer needs to know</source>
   <translation>维护者需要知道的内容</translation>
  </message>
 </context>
 <context>
  <name>DetailsFiles</name>
  <message>
   <source>Fetched are {0} of {1} files, {2} of {3}.</source>
   <translation>获取 {1} 个文件中的 {0} 个，{3} 中的 {2}。</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>正在获取 …</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>仓库中有什么，下载会获取什么</translation>
  </message>
  <message>
   <source>{1} files, {3}; a download fetches what you choose below.</source>
   <translation>{1} 个文件，{3}；下载会获取您在下面选择的内容。</translation>
  </message>
 </context>
 <context>
  <name>DetailsOverview</name>
  <message>
   <source>How much text (context, in tokens) the model shall keep in mind; more takes more memory</source>
   <translation>模型应记住多少文本（上下文，以词元计）；越多占内存越多</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>文本长度</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>制自</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>搜索 {0}</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} 个词元</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Ask the Hub again</source>
   <translation>再次询问 Hub</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Fetch it; it can be paused and goes on after any interruption</source>
   <translation>获取；可以暂停，任何中断后都会继续</translation>
  </message>
  <message>
   <source>Figures, and whether it runs on this computer</source>
   <translation>数据，以及能否在此电脑上运行</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>获取访问权限 …</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>查看内部</translation>
  </message>
  <message>
   <source>Looking inside first costs a few MB.</source>
   <translation>先查看内部需要几 MB。</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>在浏览器中打开其页面</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Put the details away (Escape)</source>
   <translation>收起详情（Esc）</translation>
  </message>
  <message>
   <source>See its layers, sizes and sampled values without downloading it; that costs a few MB</source>
   <translation>不下载即可查看层、大小和采样值；需要几 MB</translation>
  </message>
  <message>
   <source>The model itself, or one GGUF file of it</source>
   <translation>模型本身，或其一个 GGUF 文件</translation>
  </message>
  <message>
   <source>Three steps: accept its terms, make a token, paste it</source>
   <translation>三个步骤：接受条款、创建令牌、粘贴</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>What is in the repository, and what a download fetches</source>
   <translation>仓库中有什么，下载会获取什么</translation>
  </message>
  <message>
   <source>What its authors write about it</source>
   <translation>作者对它的描述</translation>
  </message>
  <message>
   <source>What to download</source>
   <translation>下载什么</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>作者 {0}</translation>
  </message>
  <message>
   <source>version {0}</source>
   <translation>版本 {0}</translation>
  </message>
 </context>
 <context>
  <name>DifferenceTable</name>
  <message>
   <source>Part of the model</source>
   <translation>模型的部分</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The other</source>
   <translation>另一个</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>此项</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}，第 {1} 层</translation>
  </message>
 </context>
 <context>
  <name>DiskBanner</name>
  <message>
   <source>Check again</source>
   <translation>再次检查</translation>
  </message>
  <message>
   <source>Look now whether there is room</source>
   <translation>现在查看是否有空间</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Show what lies on that disk</source>
   <translation>显示该磁盘上的内容</translation>
  </message>
  <message>
   <source>The queue waits for space on the disk</source>
   <translation>队列等待磁盘空间</translation>
  </message>
 </context>
 <context>
  <name>DownloadRow</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Delete what has arrived, too</source>
   <translation>同时删除已到达的内容</translation>
  </message>
  <message>
   <source>Earlier in the queue</source>
   <translation>在队列中前移</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>队列第一位</translation>
  </message>
  <message>
   <source>Get access …</source>
   <translation>获取访问权限 …</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>从停下处继续</translation>
  </message>
  <message>
   <source>Hide history</source>
   <translation>隐藏历史</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Later in the queue</source>
   <translation>在队列中后移</translation>
  </message>
  <message>
   <source>Look inside this model</source>
   <translation>查看此模型内部</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>{0} 的更多操作</translation>
  </message>
  <message>
   <source>More: its place in the queue, its folder</source>
   <translation>更多：队列位置、文件夹</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>{0} 的进度</translation>
  </message>
  <message>
   <source>Remove this download?</source>
   <translation>移除此下载？</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>移除 {0}</translation>
  </message>
  <message>
   <source>Remove {0} from the list?</source>
   <translation>从列表移除 {0}?</translation>
  </message>
  <message>
   <source>Remove, keep what has arrived</source>
   <translation>移除，保留已到达的内容</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Show in its folder</source>
   <translation>在其文件夹中显示</translation>
  </message>
  <message>
   <source>Stop here; what has arrived is kept</source>
   <translation>到此停止；已到达的保留</translation>
  </message>
  <message>
   <source>Take this download off the list</source>
   <translation>从列表移除此下载</translation>
  </message>
  <message>
   <source>Three steps: terms, token, paste it here</source>
   <translation>三个步骤：条款、令牌、粘贴到此</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try at once; what has arrived is kept</source>
   <translation>立即尝试；已到达的保留</translation>
  </message>
  <message>
   <source>What went wrong, when, and why</source>
   <translation>何时因何出了什么错</translation>
  </message>
  <message>
   <source>{0} have arrived. Kept, they are not fetched again if you change your mind.</source>
   <translation>已到达 {0}。保留的话，改变主意时无需再次获取。</translation>
  </message>
 </context>
 <context>
  <name>DownloadsPanel</name>
  <message>
   <source>Clear finished</source>
   <translation>清除已完成</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Fold this list to one line</source>
   <translation>将此列表折叠成一行</translation>
  </message>
  <message>
   <source>Go on with every download that is not finished</source>
   <translation>继续所有未完成的下载</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>全部暂停</translation>
  </message>
  <message>
   <source>Progress of all downloads</source>
   <translation>所有下载的进度</translation>
  </message>
  <message>
   <source>Resume all</source>
   <translation>全部继续</translation>
  </message>
  <message>
   <source>Show each download</source>
   <translation>显示每个下载</translation>
  </message>
  <message>
   <source>Stop all downloads; what has arrived is kept</source>
   <translation>停止所有下载；已到达的保留</translation>
  </message>
  <message>
   <source>Take the finished ones off the list; the models stay</source>
   <translation>从列表移除已完成的；模型保留</translation>
  </message>
 </context>
 <context>
  <name>EffortPanel</name>
  <message>
   <source>All files (*)</source>
   <translation>所有文件（*）</translation>
  </message>
  <message>
   <source>Back to the text that comes along</source>
   <translation>返回自带文本</translation>
  </message>
  <message>
   <source>Calibrate with a text file of yours</source>
   <translation>用您的文本文件校准</translation>
  </message>
  <message>
   <source>Calibrate with all texts in</source>
   <translation>用此处所有文本校准：</translation>
  </message>
  <message>
   <source>Calibrate with all texts of a folder of yours</source>
   <translation>用您文件夹中的所有文本校准</translation>
  </message>
  <message>
   <source>Calibrate with this text</source>
   <translation>用此文本校准</translation>
  </message>
  <message>
   <source>How much work goes into it</source>
   <translation>投入多少工作</translation>
  </message>
  <message>
   <source>Reads: {0}</source>
   <translation>正在读：{0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.jsonl *.json *.csv *.html)</source>
   <translation>文本（*.txt *.md *.jsonl *.json *.csv *.html）</translation>
  </message>
  <message>
   <source>The model reads this text while it is measured (calibration). One like your own use is best</source>
   <translation>测量时模型阅读此文本（校准）。与您自己的用途相近的最好</translation>
  </message>
  <message>
   <source>{0} About {1}.</source>
   <translation>{0} 约 {1}。</translation>
  </message>
 </context>
 <context>
  <name>Entrance</name>
  <message>
   <source>Search the Hub</source>
   <translation>搜索 Hub</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>搜索：词语、所有者/名称 或网址</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page</source>
   <translation>词语、所有者/名称，或模型页面的地址</translation>
  </message>
 </context>
 <context>
  <name>ErrorChart</name>
  <message>
   <source>Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved</source>
   <translation>点：每个张量的权重移动了多少。线：流向下一层的内容移动了多少</translation>
  </message>
  <message>
   <source>Each dot is a tensor, the line is the average of its layer</source>
   <translation>每点是一个张量，线是其层的平均</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>各层误差</translation>
  </message>
  <message>
   <source>Error in %</source>
   <translation>误差（%）</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>层</translation>
  </message>
 </context>
 <context>
  <name>ErrorTable</name>
  <message>
   <source>Bytes now</source>
   <translation>当前字节</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>How it is stored now</source>
   <translation>当前存储方式</translation>
  </message>
  <message>
   <source>Largest miss</source>
   <translation>最大偏差</translation>
  </message>
  <message>
   <source>Layer {0}: {1}</source>
   <translation>第 {0} 层：{1}</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>模型的部分</translation>
  </message>
  <message>
   <source>Range before → after</source>
   <translation>范围 之前 → 之后</translation>
  </message>
  <message>
   <source>Relative error: how far the values moved, relative to their size</source>
   <translation>相对误差：值移动了多少，相对于其大小</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Smallest and largest value in the original and in the result</source>
   <translation>原模型和结果中的最小值与最大值</translation>
  </message>
  <message>
   <source>The one value that moved most</source>
   <translation>移动最多的那个值</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Which tensor</source>
   <translation>哪个张量</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>精确</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Copy picture</source>
   <translation>复制图片</translation>
  </message>
  <message>
   <source>Drawing (SVG) …</source>
   <translation>矢量图（SVG） …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Keep what is shown as a file</source>
   <translation>将显示的内容保存为文件</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>图片（PNG） …</translation>
  </message>
  <message>
   <source>Table (CSV) …</source>
   <translation>表格（CSV） …</translation>
  </message>
 </context>
 <context>
  <name>FamiliesDialog</name>
  <message>
   <source>A row each; the tooltips say why</source>
   <translation>每项一行；提示说明原因</translation>
  </message>
  <message>
   <source>As GGUF</source>
   <translation>作为 GGUF</translation>
  </message>
  <message>
   <source>Back to the search</source>
   <translation>返回搜索</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <source>Can be read</source>
   <translation>可读取</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Families</source>
   <translation>模型家族</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>按名称筛选</translation>
  </message>
  <message>
   <source>How a model may be stored</source>
   <translation>模型可能的存储方式</translation>
  </message>
  <message>
   <source>How a model's layers are built</source>
   <translation>模型各层的构造</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>仅显示包含这些词的行</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>存储为</translation>
  </message>
  <message>
   <source>Verified: a model of this kind gave the same answers in llama.cpp as in its makers' own code. Everything else says why it is not.</source>
   <translation>已验证：此类模型在 llama.cpp 中的回答与其作者自己的代码相同。其他各项都说明未验证的原因。</translation>
  </message>
  <message>
   <source>What can be compressed</source>
   <translation>可以压缩哪些模型</translation>
  </message>
 </context>
 <context>
  <name>FilesModel</name>
  <message>
   <source>Fetched</source>
   <translation>已获取</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Access</source>
   <translation>访问权限</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>任意大小</translation>
  </message>
  <message>
   <source>At least so many parameters</source>
   <translation>至少这么多参数</translation>
  </message>
  <message>
   <source>At most so many parameters</source>
   <translation>至多这么多参数</translation>
  </message>
  <message>
   <source>Can be compressed</source>
   <translation>可压缩</translation>
  </message>
  <message>
   <source>Every family of models, and how sure it is</source>
   <translation>每个模型家族及其可靠程度</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <source>From {0}</source>
   <translation>来自 {0}</translation>
  </message>
  <message>
   <source>Largest size</source>
   <translation>最大尺寸</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>更多筛选</translation>
  </message>
  <message>
   <source>Only models that run on this computer at about 4 bits</source>
   <translation>仅限约 4 位即可在此电脑运行的模型</translation>
  </message>
  <message>
   <source>Only models that this program can compress</source>
   <translation>仅限本程序能压缩的模型</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Runs here</source>
   <translation>可在此运行</translation>
  </message>
  <message>
   <source>Smallest size</source>
   <translation>最小尺寸</translation>
  </message>
  <message>
   <source>Take all filters away</source>
   <translation>去除所有筛选</translation>
  </message>
  <message>
   <source>Take this filter away: {0}</source>
   <translation>去除此筛选：{0}</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Task, family, size, licence, access</source>
   <translation>用途、系列、大小、许可证、权限</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built</source>
   <translation>模型种类：其层如何构成</translation>
  </message>
  <message>
   <source>Up to {0}</source>
   <translation>至 {0}</translation>
  </message>
  <message>
   <source>What can be compressed?</source>
   <translation>可以压缩哪些？</translation>
  </message>
  <message>
   <source>What comes first</source>
   <translation>什么排在前面</translation>
  </message>
  <message>
   <source>What the model does</source>
   <translation>模型做什么</translation>
  </message>
  <message>
   <source>What you may do with it</source>
   <translation>您可以用它做什么</translation>
  </message>
  <message>
   <source>Whether its authors ask for consent first (gated)</source>
   <translation>作者是否先要求同意（gated）</translation>
  </message>
 </context>
 <context>
  <name>FindPage</name>
  <message>
   <source>Models that are here already</source>
   <translation>已在此处的模型</translation>
  </message>
  <message>
   <source>On the Hub</source>
   <translation>在 Hub 上</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>在此电脑上</translation>
  </message>
  <message>
   <source>Search the Hub</source>
   <translation>搜索 Hub</translation>
  </message>
  <message>
   <source>Search the Hugging Face Hub</source>
   <translation>搜索 Hugging Face Hub</translation>
  </message>
  <message>
   <source>Search: a word, owner/name, or a web address</source>
   <translation>搜索：词语、所有者/名称 或网址</translation>
  </message>
  <message>
   <source>Words, owner/name, or the address of a model's page (Ctrl+F)</source>
   <translation>词语、所有者/名称 或模型页面地址（Ctrl+F）</translation>
  </message>
 </context>
 <context>
  <name>FitLadder</name>
  <message>
   <source>For each number of bits: whether it runs here</source>
   <translation>对每种位数：能否在此运行</translation>
  </message>
  <message>
   <source>Runs on this computer</source>
   <translation>可在此电脑运行</translation>
  </message>
  <message>
   <source>Runs on this computer: {0}</source>
   <translation>可在此电脑运行：{0}</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>原样</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} 位</translation>
  </message>
 </context>
 <context>
  <name>FoundBanner</name>
  <message>
   <source>Choose …</source>
   <translation>选择 …</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Continue all</source>
   <translation>全部继续</translation>
  </message>
  <message>
   <source>Continue the chosen</source>
   <translation>继续所选</translation>
  </message>
  <message>
   <source>Go on with all of them, one after another</source>
   <translation>逐个继续全部任务</translation>
  </message>
  <message>
   <source>Go on with some of them</source>
   <translation>继续其中一些</translation>
  </message>
  <message>
   <source>Go on with those that are ticked</source>
   <translation>继续勾选的任务</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>Leave them as they are; each has its own button</source>
   <translation>保持原样；各有自己的按钮</translation>
  </message>
  <message>
   <source>Nothing was lost: each goes on where it stopped.</source>
   <translation>没有丢失任何内容：各自从停下处继续。</translation>
  </message>
 </context>
 <context>
  <name>FoundDelegate</name>
  <message>
   <source>Gated: its authors ask for your consent before you may download it.</source>
   <translation>受限：下载前作者要求您同意。</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>asks for consent (gated)</source>
   <translation>需要同意（gated）</translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>可压缩</translation>
  </message>
  <message>
   <source>cannot be compressed: {0}</source>
   <translation>不可压缩：{0}</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n 个模型</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n model(s), more as you scroll</source>
   <translation>
    <numerusform>%n 个模型，滚动显示更多</numerusform>
   </translation>
  </message>
  <message>
   <source>A filter may be too narrow.</source>
   <translation>可能有筛选条件过窄。</translation>
  </message>
  <message>
   <source>Ask the Hub again</source>
   <translation>再次询问 Hub</translation>
  </message>
  <message>
   <source>Below is what was found {0}.</source>
   <translation>以下是 {0} 找到的内容。</translation>
  </message>
  <message>
   <source>Clear the words</source>
   <translation>清空文字</translation>
  </message>
  <message>
   <source>Fetch more</source>
   <translation>获取更多</translation>
  </message>
  <message>
   <source>More could not be fetched.</source>
   <translation>无法获取更多。</translation>
  </message>
  <message>
   <source>Most downloaded, and can be compressed here</source>
   <translation>下载最多且可在此压缩</translation>
  </message>
  <message>
   <source>Most liked, and can be compressed here</source>
   <translation>点赞最多且可在此压缩</translation>
  </message>
  <message>
   <source>Newest that can be compressed here</source>
   <translation>最新且可在此压缩</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>未找到“{0}”</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>在此电脑上</translation>
  </message>
  <message>
   <source>Searching the Hub</source>
   <translation>正在搜索 Hub</translation>
  </message>
  <message>
   <source>Searching the Hub …</source>
   <translation>正在搜索 Hub …</translation>
  </message>
  <message>
   <source>Show the models that are here</source>
   <translation>显示此处的模型</translation>
  </message>
  <message>
   <source>Smallest that can be compressed here</source>
   <translation>最小且可在此压缩</translation>
  </message>
  <message>
   <source>Trending now, and can be compressed here</source>
   <translation>当前热门且可在此压缩</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try fewer or other words.</source>
   <translation>请试更少或其他的词。</translation>
  </message>
  <message>
   <source>Without any filter</source>
   <translation>无任何筛选</translation>
  </message>
  <message>
   <source>Without “{0}”</source>
   <translation>去除“{0}”</translation>
  </message>
 </context>
 <context>
  <name>FoundView</name>
  <message>
   <source>Arrow keys choose a model; its details are at the right</source>
   <translation>方向键选择模型；详情在右侧</translation>
  </message>
  <message>
   <source>Models found</source>
   <translation>找到的模型</translation>
  </message>
 </context>
 <context>
  <name>GpuPanel</name>
  <message>
   <source>Add GPU support</source>
   <translation>添加 GPU 支持</translation>
  </message>
  <message>
   <source>Back to the processor; frees the space</source>
   <translation>改回处理器；释放空间</translation>
  </message>
  <message>
   <source>Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own</source>
   <translation>将用于 NVIDIA 显卡的较大版本 PyTorch 下载到您自己的文件夹</translation>
  </message>
  <message>
   <source>GPU support</source>
   <translation>GPU 支持</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>How much of it has arrived</source>
   <translation>已到达多少</translation>
  </message>
  <message>
   <source>It is there, but it does not work: {0}</source>
   <translation>已安装，但无法工作：{0}</translation>
  </message>
  <message>
   <source>Looking at the graphics card …</source>
   <translation>正在查看显卡 …</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>What has arrived is kept</source>
   <translation>已到达的保留</translation>
  </message>
  <message>
   <source>With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.</source>
   <translation>有了 NVIDIA 显卡，耗时的工作只需几分之一的时间。将占用磁盘 {0}。</translation>
  </message>
  <message>
   <source>{0} are fetched.</source>
   <translation>将获取 {0}。</translation>
  </message>
  <message>
   <source>{0} have arrived.</source>
   <translation>已到达 {0}。</translation>
  </message>
  <message>
   <source>{0} is used. GPU support takes {1} on the disk.</source>
   <translation>正在使用 {0}。GPU 支持占用磁盘 {1}。</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}:{1} / {2}</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Drag to another place in the queue (or Alt with the arrow keys)</source>
   <translation>拖到队列中的其他位置（或 Alt 加方向键）</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>  ·  not downloaded</source>
   <translation>  ·  未下载</translation>
  </message>
  <message>
   <source>No model open</source>
   <translation>没有打开的模型</translation>
  </message>
  <message>
   <source>Opening {0} …</source>
   <translation>正在打开 {0} …</translation>
  </message>
  <message>
   <source>{0}  ·  {1} parameters  ·  {2}</source>
   <translation>{0}  ·  {1} 个参数  ·  {2}</translation>
  </message>
 </context>
 <context>
  <name>Histogram</name>
  <message>
   <source>Histogram of the tensor's values</source>
   <translation>张量值的直方图</translation>
  </message>
  <message>
   <source>How often each value occurs. Lines: the values that the chosen type can store</source>
   <translation>各值出现的频率。线：所选类型能存储的值</translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message>
   <source>Begin the job anew</source>
   <translation>重新开始任务</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancel the job</source>
   <translation>取消任务</translation>
  </message>
  <message>
   <source>Cancel this job?</source>
   <translation>取消此任务？</translation>
  </message>
  <message>
   <source>Cancel {0}?</source>
   <translation>取消 {0}?</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Give the job up and delete what is half-written</source>
   <translation>放弃任务并删除未写完的内容</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>从停下处继续</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>以 %n 个线程继续</numerusform>
   </translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room on the disk.</source>
   <translation>磁盘一有空间就自动继续。</translation>
  </message>
  <message>
   <source>Hide log</source>
   <translation>隐藏日志</translation>
  </message>
  <message>
   <source>Hide map</source>
   <translation>隐藏图</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Move down in the queue (Alt+Down)</source>
   <translation>在队列中下移（Alt+下）</translation>
  </message>
  <message>
   <source>Move up in the queue (Alt+Up)</source>
   <translation>在队列中上移（Alt+上）</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Pausing …</source>
   <translation>正在暂停 …</translation>
  </message>
  <message>
   <source>Progress of {0}</source>
   <translation>{0} 的进度</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>运行中</translation>
  </message>
  <message>
   <source>Running elsewhere</source>
   <translation>在别处运行</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>已计划</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>查看证明</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <source>Show map</source>
   <translation>显示图</translation>
  </message>
  <message>
   <source>Slower, with less memory; what is done is kept</source>
   <translation>更慢，占用内存更少；已完成的保留</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>正在开始 …</translation>
  </message>
  <message>
   <source>Stop after the current step; nothing is lost</source>
   <translation>当前步骤后停止；不会丢失任何内容</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>立即尝试</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>Waiting; the queue is paused</source>
   <translation>等待中；队列已暂停</translation>
  </message>
  <message>
   <source>Waits for space</source>
   <translation>等待空间</translation>
  </message>
  <message>
   <source>What came out, and how good it is</source>
   <translation>产出了什么，有多好</translation>
  </message>
  <message>
   <source>What is half-written will be deleted. The original model stays as it is.</source>
   <translation>未写完的内容将被删除。原模型保持不变。</translation>
  </message>
  <message>
   <source>What was done, step by step</source>
   <translation>逐步做了什么</translation>
  </message>
  <message>
   <source>Which parts are done</source>
   <translation>哪些部分已完成</translation>
  </message>
 </context>
 <context>
  <name>JobLogView</name>
  <message>
   <source>Copy log</source>
   <translation>复制日志</translation>
  </message>
  <message>
   <source>Copy the log as text</source>
   <translation>将日志复制为文本</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Nothing has been done yet.</source>
   <translation>尚未做任何事。</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Show the job's own files: log, plan, state</source>
   <translation>显示任务自己的文件：日志、计划、状态</translation>
  </message>
  <message>
   <source>What was done, step by step; it stays on this computer</source>
   <translation>逐步做了什么；保留在此电脑上</translation>
  </message>
 </context>
 <context>
  <name>JobMapView</name>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
 </context>
 <context>
  <name>JobMenu</name>
  <message>
   <source>A new job that needs far less memory and time, and gives slightly worse answers</source>
   <translation>一个新任务，所需内存和时间少得多，回答略差</translation>
  </message>
  <message>
   <source>A new job with the same model and recipe, to a file of another name</source>
   <translation>用相同模型和配方的新任务，写入另一名称的文件</translation>
  </message>
  <message>
   <source>As soon as the computer is on mains power</source>
   <translation>一接通电源就开始</translation>
  </message>
  <message>
   <source>Choose a moment</source>
   <translation>选择时间</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Do it again with quality “fast”</source>
   <translation>以“快速”质量重做</translation>
  </message>
  <message>
   <source>First in the queue</source>
   <translation>队列第一位</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n thread(s)</source>
   <translation>
    <numerusform>以 %n 个线程继续</numerusform>
   </translation>
  </message>
  <message>
   <source>Last in the queue</source>
   <translation>队列最后一位</translation>
  </message>
  <message>
   <source>Open the folder of the result</source>
   <translation>打开结果文件夹</translation>
  </message>
  <message>
   <source>Slower, with less memory</source>
   <translation>更慢，占用内存更少</translation>
  </message>
  <message>
   <source>Start as soon as possible</source>
   <translation>尽快开始</translation>
  </message>
  <message>
   <source>Start at …</source>
   <translation>开始于 …</translation>
  </message>
  <message>
   <source>Start tonight ({0})</source>
   <translation>今晚开始（{0}）</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>接通电源时开始</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then</source>
   <translation>届时电脑和本程序须开着</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>到末尾</translation>
  </message>
  <message>
   <source>To the front</source>
   <translation>到前面</translation>
  </message>
  <message>
   <source>When its turn comes</source>
   <translation>轮到时</translation>
  </message>
 </context>
 <context>
  <name>JobWatch</name>
  <message>
   <source>A model is being compressed</source>
   <translation>正在压缩模型</translation>
  </message>
  <message>
   <source>{0} % - {1}</source>
   <translation>{0} % - {1}</translation>
  </message>
  <message>
   <source>{0} has stopped</source>
   <translation>{0} 已停止</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} 已就绪</translation>
  </message>
  <message>
   <source>{0} waits for space</source>
   <translation>{0} 个等待空间</translation>
  </message>
 </context>
 <context>
  <name>LibraryTree</name>
  <message>
   <source>Compressed here</source>
   <translation>在此压缩</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>来自 Hugging Face Hub</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>您的文件夹</translation>
  </message>
  <message>
   <source>frees {0} alone</source>
   <translation>单独释放 {0}</translation>
  </message>
  <message>
   <source>shares files with {0}</source>
   <translation>与 {0} 共用文件</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} 及另外 {1} 个</translation>
  </message>
 </context>
 <context>
  <name>LibraryView</name>
  <message>
   <source>
… and {0} more</source>
   <translation>
… 还有 {0} 个</translation>
  </message>
  <message numerus="yes">
   <source>%n model(s)</source>
   <translation>
    <numerusform>%n 个模型</numerusform>
   </translation>
  </message>
  <message>
   <source>Add folder …</source>
   <translation>添加文件夹 …</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>不作更改</translation>
  </message>
  <message>
   <source>Choose a folder with models</source>
   <translation>选择含模型的文件夹</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>永久删除</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Enter or a double click opens a model</source>
   <translation>Enter 或双击打开模型</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>按名称筛选</translation>
  </message>
  <message>
   <source>Filter the library</source>
   <translation>筛选库</translation>
  </message>
  <message>
   <source>Finding the models on this computer.</source>
   <translation>正在查找此电脑上的模型。</translation>
  </message>
  <message>
   <source>Finish or remove the job first.</source>
   <translation>请先完成或移除该任务。</translation>
  </message>
  <message>
   <source>Free up space …</source>
   <translation>释放空间 …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>排除此文件夹</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>再次查看</translation>
  </message>
  <message>
   <source>Look at this model</source>
   <translation>查看此模型</translation>
  </message>
  <message>
   <source>Looking around …</source>
   <translation>正在查找 …</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>此电脑上的模型</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>移到废纸篓</translation>
  </message>
  <message>
   <source>Move what is ticked to the trash</source>
   <translation>将勾选项移到废纸篓</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>将 {0} 移到废纸篓？</translation>
  </message>
  <message>
   <source>Moving to the trash …</source>
   <translation>正在移到废纸篓 …</translation>
  </message>
  <message>
   <source>No models here yet</source>
   <translation>这里还没有模型</translation>
  </message>
  <message>
   <source>Nothing of that name</source>
   <translation>没有此名称</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open another one first.</source>
   <translation>请先打开另一个。</translation>
  </message>
  <message>
   <source>Open the folder that it is in</source>
   <translation>打开其所在文件夹</translation>
  </message>
  <message>
   <source>Search the Hub, or add a folder in which you keep models.</source>
   <translation>搜索 Hub，或添加您存放模型的文件夹。</translation>
  </message>
  <message>
   <source>See what is large, and remove what you no longer need</source>
   <translation>查看哪些占空间大，移除不再需要的</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show only models whose name or place holds this</source>
   <translation>仅显示名称或位置包含此内容的模型</translation>
  </message>
  <message>
   <source>Show the models in a folder of yours, too</source>
   <translation>也显示您文件夹中的模型</translation>
  </message>
  <message>
   <source>Stop listing the folder; its files stay</source>
   <translation>不再列出该文件夹；其文件保留</translation>
  </message>
  <message>
   <source>The model that is open now stays.</source>
   <translation>当前打开的模型保持不变。</translation>
  </message>
  <message>
   <source>There is no trash for these files. Delete them for good?</source>
   <translation>这些文件没有废纸篓。永久删除吗？</translation>
  </message>
  <message>
   <source>Tick what you no longer need.</source>
   <translation>勾选不再需要的。</translation>
  </message>
  <message>
   <source>Try fewer letters.</source>
   <translation>请试更少的字母。</translation>
  </message>
  <message>
   <source>{0}

This cannot be undone.</source>
   <translation>{0}

此操作无法撤销。</translation>
  </message>
  <message>
   <source>{0} are free once the trash is emptied.</source>
   <translation>清空废纸篓后释放 {0}。</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>共 {0}</translation>
  </message>
  <message>
   <source>{0} is needed by a job that is not finished.</source>
   <translation>未完成的任务需要 {0}。</translation>
  </message>
  <message>
   <source>{0} would be free.</source>
   <translation>将释放 {0}。</translation>
  </message>
  <message>
   <source>{0} would be free; the rest of {1} is used by others, too.</source>
   <translation>将释放 {0}；{1} 的其余部分也被他处使用。</translation>
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
   <translation>限速</translation>
  </message>
  <message>
   <source>Speed limit in megabytes per second</source>
   <translation>限速（兆字节/秒）</translation>
  </message>
  <message>
   <source>What all downloads together may take of the connection</source>
   <translation>所有下载合计可占用的带宽</translation>
  </message>
  <message>
   <source>full speed</source>
   <translation>全速</translation>
  </message>
  <message>
   <source>up to {0} MB/s</source>
   <translation>至多 {0} MB/秒</translation>
  </message>
  <message>
   <source>up to …</source>
   <translation>至多 …</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source>Choose bits</source>
   <translation>选择位数</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <source>Go on: decide how much to compress</source>
   <translation>下一步：决定压缩多少</translation>
  </message>
  <message>
   <source>Go to the first step</source>
   <translation>转到第一步</translation>
  </message>
  <message>
   <source>No model is open</source>
   <translation>没有打开的模型</translation>
  </message>
  <message>
   <source>Open one to see what is inside.</source>
   <translation>打开一个以查看内部。</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Choose</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Decide how much to compress</source>
   <translation>决定压缩多少</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Get a model from the Hub or from this computer</source>
   <translation>从 Hub 或此电脑获取模型</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>证明</translation>
  </message>
  <message>
   <source>See how good the result is</source>
   <translation>看看结果有多好</translation>
  </message>
  <message>
   <source>See what is inside</source>
   <translation>查看内部</translation>
  </message>
  <message>
   <source>Watch it being done</source>
   <translation>看着它完成</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>工作</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Choose …</source>
   <translation>选择 …</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Measured in the background</source>
   <translation>在后台测量</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>测量进度</translation>
  </message>
  <message>
   <source>Open a second model beside this one, such as a finished file.</source>
   <translation>在此模型旁打开第二个模型，例如压缩完成的文件。</translation>
  </message>
  <message>
   <source>Preparing …</source>
   <translation>正在准备 …</translation>
  </message>
  <message>
   <source>Reads a sample of every tensor.</source>
   <translation>读取每个张量的样本。</translation>
  </message>
  <message>
   <source>Reads a text through the model and notes how large values get; takes minutes.</source>
   <translation>让模型阅读一段文本，记录值有多大；需要几分钟。</translation>
  </message>
  <message>
   <source>Reads a text through the model to see where losses harm most; takes minutes.</source>
   <translation>让模型阅读一段文本，查明哪里的损失危害最大；需要几分钟。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>到此停止；已测量的保留</translation>
  </message>
  <message>
   <source>What is to be seen at a glance</source>
   <translation>一眼要看到什么</translation>
  </message>
  <message>
   <source>What the colours mean</source>
   <translation>颜色的含义</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>还剩 {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasureCard</name>
  <message>
   <source>All files (*)</source>
   <translation>所有文件（*）</translation>
  </message>
  <message>
   <source>Choose a folder of texts</source>
   <translation>选择文本文件夹</translation>
  </message>
  <message>
   <source>Choose a folder of texts of your own to measure with</source>
   <translation>选择您自己的文本文件夹用于测量</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>选择文本</translation>
  </message>
  <message>
   <source>Choose a text file of your own to measure with</source>
   <translation>选择您自己的文本文件用于测量</translation>
  </message>
  <message>
   <source>Measure activation ranges</source>
   <translation>测量激活范围</translation>
  </message>
  <message>
   <source>Measure again with a text file of your own</source>
   <translation>用您的文本文件重新测量</translation>
  </message>
  <message>
   <source>Measured with {0}: {1} words and parts of words (tokens).</source>
   <translation>用 {0} 测量：{1} 个词和词片（词元）。</translation>
  </message>
  <message>
   <source>Measuring progress</source>
   <translation>测量进度</translation>
  </message>
  <message>
   <source>Other text …</source>
   <translation>其他文本 …</translation>
  </message>
  <message>
   <source>Own folder …</source>
   <translation>自己的文件夹 …</translation>
  </message>
  <message>
   <source>Own text …</source>
   <translation>自己的文本 …</translation>
  </message>
  <message>
   <source>Preparing {0} …</source>
   <translation>正在准备 {0} …</translation>
  </message>
  <message>
   <source>Reads a text through the model, layer by layer, and notes how large the values get that enter each one (activation ranges). Few, very large ones make a layer hard to compress.</source>
   <translation>让文本逐层通过模型，记录进入每层的值有多大（激活范围）。少数极大值会使一层难以压缩。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop here; what was measured is kept</source>
   <translation>到此停止；已测量的保留</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>文本（*.txt *.md *.csv *.json *.html *.py）</translation>
  </message>
  <message>
   <source>What passes through the layers?</source>
   <translation>什么流经各层？</translation>
  </message>
  <message>
   <source>With the text that calibration is done with</source>
   <translation>用校准所用的文本</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>还剩 {0}</translation>
  </message>
 </context>
 <context>
  <name>MeasurePanel</name>
  <message>
   <source>Find out what each type of each part costs this model (sensitivity). It is kept for the next time</source>
   <translation>查明各部分各类型对此模型的代价（敏感度）。结果会保留供下次使用</translation>
  </message>
  <message>
   <source>Measure this model</source>
   <translation>测量此模型</translation>
  </message>
  <message>
   <source>Models differ. Measuring this one takes some minutes and shows its own curve; Balanced and Best measure it anyway.</source>
   <translation>模型各不相同。测量此模型需几分钟，会显示其自己的曲线；均衡和最佳总会测量。</translation>
  </message>
  <message>
   <source>Progress of measuring</source>
   <translation>测量进度</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>正在开始 …</translation>
  </message>
  <message>
   <source>Stop measuring</source>
   <translation>停止测量</translation>
  </message>
  <message>
   <source>What each part costs was measured on this model, so the curve is its own.</source>
   <translation>各部分的代价已在此模型上测量，因此曲线是它自己的。</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>根据典型模型的预测</translation>
  </message>
  <message>
   <source>measured on this model</source>
   <translation>已在此模型上测量</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Close this message</source>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <source>Copy the diagnostics and send them to us, so that it gets mended.</source>
   <translation>请复制诊断信息并发送给我们，以便修复。</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>复制维护者需要知道的内容</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Show what exactly happened</source>
   <translation>显示究竟发生了什么</translation>
  </message>
  <message>
   <source>Something went wrong inside Featherweight. Your files are untouched.</source>
   <translation>Featherweight 内部出错。您的文件未受影响。</translation>
  </message>
 </context>
 <context>
  <name>ModelMap</name>
  <message>
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>不作更改</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
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
   <translation>关闭此消息</translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n part(s) take another type, mostly {0} instead of {1}: rows of {2} do not divide by {3}.</source>
   <translation>
    <numerusform>%n 个部分改用其他类型，多为 {0} 而非 {1}：{2} 的行不能被 {3} 整除。</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>回答：{0}</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>开始之前</translation>
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>选择文件位置</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>压缩</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Download, then start</source>
   <translation>下载，然后开始</translation>
  </message>
  <message>
   <source>Everything to know before the start</source>
   <translation>开始前须知的一切</translation>
  </message>
  <message>
   <source>Exact, headers and vocabulary included: {0} bytes</source>
   <translation>精确值，含头部和词表：{0} 字节</translation>
  </message>
  <message>
   <source>Expected mean KL divergence from the original's answers, in nats; the proof will measure it</source>
   <translation>与原模型回答的预期平均 KL 散度，单位 nat；证明会测量它</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>同时使用多少处理器核心</translation>
  </message>
  <message>
   <source>Output file</source>
   <translation>输出文件</translation>
  </message>
  <message>
   <source>Ready: {0}.</source>
   <translation>已就绪：{0}。</translation>
  </message>
  <message>
   <source>Runs in</source>
   <translation>运行于</translation>
  </message>
  <message>
   <source>The file that will be written; the original stays as it is</source>
   <translation>将写入的文件；原模型保持不变</translation>
  </message>
  <message>
   <source>The program that will run it; it decides the file's format</source>
   <translation>将运行它的程序；由此决定文件格式</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>The vocabulary was not fetched; its part of the size is an estimate</source>
   <translation>未获取词表；其大小为估计</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>由什么计算：处理器或显卡</translation>
  </message>
  <message>
   <source>Write the result to</source>
   <translation>结果写入</translation>
  </message>
  <message>
   <source>Write the smaller model and prove it</source>
   <translation>写出更小的模型并加以证明</translation>
  </message>
  <message>
   <source>Write to</source>
   <translation>写入</translation>
  </message>
  <message>
   <source>about {0}</source>
   <translation>约 {0}</translation>
  </message>
  <message>
   <source>changed by hand</source>
   <translation>手动更改</translation>
  </message>
  <message>
   <source>forecast from typical models</source>
   <translation>根据典型模型的预测</translation>
  </message>
  <message>
   <source>forecast, measured on this model</source>
   <translation>预测，已在此模型上测量</translation>
  </message>
  <message>
   <source>{0} It reads {1} files.</source>
   <translation>{0} 它读取 {1} 文件。</translation>
  </message>
  <message>
   <source>{0} as {1}, written to {2}</source>
   <translation>{0}，存为 {1}，写入 {2}</translation>
  </message>
  <message>
   <source>{0} models (*{1})</source>
   <translation>{0} 模型（*{1}）</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>还有 {0} 个</translation>
  </message>
  <message>
   <source>{0} per weight, {1}</source>
   <translation>每权重 {0}，{1}</translation>
  </message>
  <message>
   <source>{0}: {1} of memory are free</source>
   <translation>{0}：{1} 内存可用</translation>
  </message>
 </context>
 <context>
  <name>OtherModelBar</name>
  <message>
   <source>Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.</source>
   <translation>对照：{0}。{2} 个张量中有 {1} 个存在形状相同的对应张量。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Colour the map by how far each tensor lies from the other</source>
   <translation>按每个张量与另一模型的差距给图着色</translation>
  </message>
  <message>
   <source>On the map</source>
   <translation>在图上</translation>
  </message>
  <message>
   <source>Opening the second model …</source>
   <translation>正在打开第二个模型 …</translation>
  </message>
  <message>
   <source>Take the second model away</source>
   <translation>移除第二个模型</translation>
  </message>
  <message>
   <source>The middle one differs by {0}.</source>
   <translation>居中的张量相差 {0}。</translation>
  </message>
 </context>
 <context>
  <name>OtherModelButton</name>
  <message>
   <source>A file (GGUF) …</source>
   <translation>文件（GGUF） …</translation>
  </message>
  <message>
   <source>A folder …</source>
   <translation>文件夹 …</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件（*）</translation>
  </message>
  <message>
   <source>Compare with a file</source>
   <translation>与文件比较</translation>
  </message>
  <message>
   <source>Compare with a folder</source>
   <translation>与文件夹比较</translation>
  </message>
  <message>
   <source>Compare with another model</source>
   <translation>与另一个模型比较</translation>
  </message>
  <message>
   <source>Compare …</source>
   <translation>比较 …</translation>
  </message>
  <message>
   <source>Models (*.gguf *.safetensors)</source>
   <translation>模型（*.gguf *.safetensors）</translation>
  </message>
  <message>
   <source>Open a second model beside, such as a finished file</source>
   <translation>在旁打开第二个模型，例如压缩完成的文件</translation>
  </message>
 </context>
 <context>
  <name>OutlineTree</name>
  <message>
   <source>All tensors of this layer</source>
   <translation>该层的所有张量</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>变为</translation>
  </message>
  <message>
   <source>Chosen by you: {0}</source>
   <translation>由您选择：{0}</translation>
  </message>
  <message>
   <source>Layer {0}</source>
   <translation>第 {0} 层</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>模型的部分</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>之后大小</translation>
  </message>
  <message>
   <source>Stand-ins: {0}</source>
   <translation>替代：{0}</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>存储为</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}，第 {1} 层</translation>
  </message>
 </context>
 <context>
  <name>OverviewMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>第 {0} 层：</translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right</source>
   <translation>层自上而下，张量种类自左至右</translation>
  </message>
  <message>
   <source>Map of the model</source>
   <translation>模型图</translation>
  </message>
 </context>
 <context>
  <name>OverviewPane</name>
  <message>
   <source>Filter tensors</source>
   <translation>筛选张量</translation>
  </message>
  <message>
   <source>Filter, e.g. “down” or “layer 3”</source>
   <translation>筛选，例如“down”或“layer 3”</translation>
  </message>
  <message>
   <source>How large values get from layer to layer (activations)</source>
   <translation>值在各层间变得多大（激活）</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Layers and tensors</source>
   <translation>层和张量</translation>
  </message>
  <message>
   <source>Layers and tensors, one inside the other</source>
   <translation>层和张量，逐级展开</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>图</translation>
  </message>
  <message>
   <source>Open a layer, then choose a tensor</source>
   <translation>展开一层，然后选择张量</translation>
  </message>
  <message>
   <source>Ranges</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>仅显示包含这些词的行</translation>
  </message>
  <message>
   <source>The whole model at a glance, and every tensor in a table</source>
   <translation>整个模型一览，以及列出每个张量的表格</translation>
  </message>
  <message>
   <source>{0} chosen: {1}</source>
   <translation>已选 {0}：{1}</translation>
  </message>
 </context>
 <context>
  <name>OwnPresets</name>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>删除预设</translation>
  </message>
  <message>
   <source>Delete the preset {0}?</source>
   <translation>删除预设 {0}?</translation>
  </message>
  <message>
   <source>Delete …</source>
   <translation>删除 …</translation>
  </message>
  <message>
   <source>Export this preset</source>
   <translation>导出此预设</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出 …</translation>
  </message>
  <message>
   <source>Forget this preset</source>
   <translation>忘记此预设</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>改用其他名称</translation>
  </message>
  <message>
   <source>Import a preset</source>
   <translation>导入预设</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>导入 …</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep what is chosen now under a name of yours</source>
   <translation>将当前选择以您自己的名称保存</translation>
  </message>
  <message>
   <source>Let it be what is chosen now</source>
   <translation>改为当前的选择</translation>
  </message>
  <message>
   <source>My presets</source>
   <translation>我的预设</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>配方（*.json）</translation>
  </message>
  <message>
   <source>Rename preset</source>
   <translation>重命名预设</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>重命名 …</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>保存为预设</translation>
  </message>
  <message>
   <source>Save as preset …</source>
   <translation>保存为预设 …</translation>
  </message>
  <message>
   <source>Take a preset from a recipe file (JSON)</source>
   <translation>从配方文件（JSON）读取预设</translation>
  </message>
  <message>
   <source>The files that were made with it keep their names.</source>
   <translation>用它制成的文件保留原名。</translation>
  </message>
  <message>
   <source>The preset holds types, limits, target and care, but no model.</source>
   <translation>预设包含类型、限制、目标和质量档，但不含模型。</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>What was made with it stays.</source>
   <translation>用它制成的内容保留。</translation>
  </message>
  <message>
   <source>What you choose can be kept here, for other models too.</source>
   <translation>您的选择可以保存在这里，也可用于其他模型。</translation>
  </message>
  <message>
   <source>Write it as a recipe file (JSON) to share</source>
   <translation>写成配方文件（JSON）以便分享</translation>
  </message>
  <message>
   <source>does not suit this model</source>
   <translation>不适合此模型</translation>
  </message>
  <message>
   <source>{0}. Without {1} of its rules, which name parts that this model does not have.</source>
   <translation>{0}。不含其中 {1} 条规则，它们指定了此模型没有的部分。</translation>
  </message>
 </context>
 <context>
  <name>PreflightRows</name>
  <message>
   <source>At its peak, llama.cpp's try of the file included</source>
   <translation>峰值时，包括 llama.cpp 对文件的试运行</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <source>From the start to the proof</source>
   <translation>从开始到证明</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>What the file takes, and calibration while it runs</source>
   <translation>文件所占空间，以及运行期间校准所占空间</translation>
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
   <translation>一切就绪</translation>
  </message>
  <message>
   <source>Back to the choices</source>
   <translation>返回选择</translation>
  </message>
  <message>
   <source>Before the start</source>
   <translation>开始之前</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再次检查</translation>
  </message>
  <message>
   <source>Look at disk and memory once more</source>
   <translation>再次检查磁盘和内存</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>正在检查 …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>One thing has to be mended first</source>
   <translation>有一个问题须先解决</translation>
  </message>
  <message>
   <source>Put the job in the queue</source>
   <translation>将任务加入队列</translation>
  </message>
  <message>
   <source>Start anyway</source>
   <translation>仍然开始</translation>
  </message>
  <message>
   <source>Worth a thought before it starts</source>
   <translation>开始前值得考虑</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>Bits per weight, on average</source>
   <translation>每权重平均位数</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>{0} 的更多操作</translation>
  </message>
  <message>
   <source>Rename, update, export or delete it</source>
   <translation>重命名、更新、导出或删除</translation>
  </message>
 </context>
 <context>
  <name>PresetDesk</name>
  <message>
   <source>My preset</source>
   <translation>我的预设</translation>
  </message>
 </context>
 <context>
  <name>PresetGrid</name>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Even near-lossless ({0}, {1}) fits an 8 GB laptop, so nothing has to be given up for size.</source>
   <translation>即使近乎无损（{0}，{1}）也能放入 8 GB 笔记本电脑，因此无需为大小牺牲质量。</translation>
  </message>
  <message>
   <source>Fits {0}</source>
   <translation>适合 {0}</translation>
  </message>
  <message>
   <source>Presets for special cases</source>
   <translation>特殊情况的预设</translation>
  </message>
  <message>
   <source>Show all presets</source>
   <translation>显示所有预设</translation>
  </message>
  <message>
   <source>Show fewer presets</source>
   <translation>显示较少预设</translation>
  </message>
  <message>
   <source>To fit a computer</source>
   <translation>适合某台电脑</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>至多 {0}</translation>
  </message>
 </context>
 <context>
  <name>ProgressMap</name>
  <message>
   <source>Layer {0}: </source>
   <translation>第 {0} 层：</translation>
  </message>
  <message>
   <source>Layers from top to bottom, kinds of tensor from left to right; the darker, the further it is</source>
   <translation>层自上而下，张量种类自左至右；越深进展越多</translation>
  </message>
  <message>
   <source>Progress on the model's map</source>
   <translation>模型图上的进度</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>{0} of {1} tensors compressed, {2} compared</source>
   <translation>{1} 个张量中已压缩 {0} 个，已比较 {2} 个</translation>
  </message>
  <message>
   <source>{0}; now: layer {1}</source>
   <translation>{0}；现在：第 {1} 层</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n 个问题</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers of {0}</source>
   <translation>{0} 的回答</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>同时提问</translation>
  </message>
  <message>
   <source>Ask the compressed model</source>
   <translation>向压缩模型提问</translation>
  </message>
  <message>
   <source>Begin another suite</source>
   <translation>新建一组</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>聊天</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>请选择其他位置。</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>续写文本</translation>
  </message>
  <message>
   <source>Delete this suite; answers that were kept stay</source>
   <translation>删除这组问题；保存的回答保留</translation>
  </message>
  <message>
   <source>Each as a conversation of its own</source>
   <translation>各自作为独立对话</translation>
  </message>
  <message>
   <source>Export this suite</source>
   <translation>导出这组问题</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出 …</translation>
  </message>
  <message>
   <source>Import a suite of questions</source>
   <translation>导入一组问题</translation>
  </message>
  <message>
   <source>Import …</source>
   <translation>导入 …</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>以词元计（词和词片）</translation>
  </message>
  <message>
   <source>Keep these questions</source>
   <translation>保存这些问题</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最长回答</translation>
  </message>
  <message>
   <source>Look at another suite of questions</source>
   <translation>查看另一组问题</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>我的问题</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of the suite</source>
   <translation>问题组名称</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新</translation>
  </message>
  <message>
   <source>One question, or a text to continue.

A blank line begins the next one.</source>
   <translation>一个问题，或一段待续写的文本。

空行开始下一个。</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Read a suite from a JSON file</source>
   <translation>从 JSON 文件读取一组问题</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save, and put all questions to both</source>
   <translation>保存，并向两者提出所有问题</translation>
  </message>
  <message>
   <source>Separated by a blank line</source>
   <translation>以空行分隔</translation>
  </message>
  <message>
   <source>Suites</source>
   <translation>问题组</translation>
  </message>
  <message>
   <source>Suites of questions (*.json)</source>
   <translation>问题组（*.json）</translation>
  </message>
  <message>
   <source>The compressed file is not there any more.</source>
   <translation>压缩文件已不在。</translation>
  </message>
  <message>
   <source>The models go on writing each text (completion)</source>
   <translation>模型继续写每段文本（completion）</translation>
  </message>
  <message>
   <source>The original is not prepared: see Side by side. Only the compressed model is asked.</source>
   <translation>原模型未准备：见“并排”。只向压缩模型提问。</translation>
  </message>
  <message>
   <source>What these questions are called</source>
   <translation>这些问题的名称</translation>
  </message>
  <message>
   <source>Write this suite as a JSON file</source>
   <translation>将这组问题写成 JSON 文件</translation>
  </message>
  <message>
   <source>{0} of the words the same</source>
   <translation>{0} 的词相同</translation>
  </message>
 </context>
 <context>
  <name>ProofDesk</name>
  <message>
   <source>Compressed</source>
   <translation>压缩后</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>原模型</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Ask the original and the result the same</source>
   <translation>向原模型和结果提同样的问题</translation>
  </message>
  <message>
   <source>Copy it</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy the Modelfile</source>
   <translation>复制 Modelfile</translation>
  </message>
  <message>
   <source>Copy “{0}”</source>
   <translation>复制“{0}”</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>创建</translation>
  </message>
  <message>
   <source>Every finished job is compared with its original, tensor by tensor, and tried out.</source>
   <translation>每个完成的任务都会逐张量与原模型比较并试运行。</translation>
  </message>
  <message>
   <source>Every finished job; compare and measure again</source>
   <translation>所有完成的任务；比较并重新测量</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>已完成的任务</translation>
  </message>
  <message>
   <source>Get LM Studio</source>
   <translation>获取 LM Studio</translation>
  </message>
  <message>
   <source>Get Ollama</source>
   <translation>获取 Ollama</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>转到上一步</translation>
  </message>
  <message>
   <source>Hand the file to the program that will run it</source>
   <translation>把文件交给将运行它的程序</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Keep this proof as one HTML file, to read, send or print</source>
   <translation>将此证明保存为一个 HTML 文件，可阅读、发送或打印</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Look at another finished job</source>
   <translation>查看另一个完成的任务</translation>
  </message>
  <message>
   <source>My questions</source>
   <translation>我的问题</translation>
  </message>
  <message>
   <source>No proof yet</source>
   <translation>尚无证明</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>Open LM Studio</source>
   <translation>打开 LM Studio</translation>
  </message>
  <message>
   <source>Open in …</source>
   <translation>打开于 …</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Publish the file on the Hugging Face Hub, with a model card</source>
   <translation>将文件连同模型卡发布到 Hugging Face Hub</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>放到那里</translation>
  </message>
  <message>
   <source>Questions of your own, kept and asked again</source>
   <translation>您自己的问题，保存并可重复提问</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Save report …</source>
   <translation>保存报告 …</translation>
  </message>
  <message>
   <source>See the work</source>
   <translation>查看工作</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show in folder: open the folder that the file is in</source>
   <translation>在文件夹中显示：打开文件所在文件夹</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>小测试</translation>
  </message>
  <message>
   <source>The file is not there any more; its proof is kept</source>
   <translation>文件已不在；其证明保留</translation>
  </message>
  <message>
   <source>The report is saved as {0}.</source>
   <translation>报告已保存为 {0}。</translation>
  </message>
  <message>
   <source>The verdict and every figure</source>
   <translation>结论和所有数据</translation>
  </message>
  <message>
   <source>Two short tests with known answers</source>
   <translation>两项已知答案的短测试</translation>
  </message>
  <message>
   <source>Upload …</source>
   <translation>上传 …</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>网页（*.html）</translation>
  </message>
  <message>
   <source>{0} Create a model called {1} there? Ollama keeps a copy of its own ({2}).</source>
   <translation>{0} 在那里创建名为 {1} 的模型吗？Ollama 会保留自己的副本（{2}）。</translation>
  </message>
  <message>
   <source>{0} Put this file there? On the same disk it takes no space of its own (a hard link).</source>
   <translation>{0} 把文件放到那里吗？在同一磁盘上不占额外空间（硬链接）。</translation>
  </message>
  <message>
   <source>{0} With the Modelfile it can be given to Ollama on any computer that has the file.</source>
   <translation>{0} 有了 Modelfile，可在任何有该文件的电脑上交给 Ollama。</translation>
  </message>
 </context>
 <context>
  <name>QualityCurve</name>
  <message>
   <source>Click to choose a size</source>
   <translation>点击选择大小</translation>
  </message>
  <message>
   <source>Difference (KL)</source>
   <translation>差异（KL）</translation>
  </message>
  <message>
   <source>Lower is better: how far the answers are from the original's. Line: the best at every size</source>
   <translation>越低越好：回答与原模型相差多少。线：各大小的最佳</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>大小与质量</translation>
  </message>
 </context>
 <context>
  <name>QueueBar</name>
  <message>
   <source>Afterwards</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>Finish the job under way, and start no other</source>
   <translation>完成当前任务，不再开始其他任务</translation>
  </message>
  <message>
   <source>Finish this, then stop</source>
   <translation>完成此项后停止</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Let the queue work again</source>
   <translation>让队列重新工作</translation>
  </message>
  <message>
   <source>Pause all</source>
   <translation>全部暂停</translation>
  </message>
  <message>
   <source>Stop after the current step, and start no other</source>
   <translation>当前步骤后停止，不再开始其他</translation>
  </message>
  <message>
   <source>What the computer does when the queue has come to its end</source>
   <translation>队列结束时电脑做什么</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Open its page in the browser; nothing is installed by itself</source>
   <translation>在浏览器中打开其页面；不会自动安装任何内容</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Switch between light and dark</source>
   <translation>切换浅色和深色</translation>
  </message>
  <message>
   <source>Theme, folders, Hub token</source>
   <translation>主题、文件夹、Hub 令牌</translation>
  </message>
  <message>
   <source>Version {0} is there</source>
   <translation>有新版本 {0}</translation>
  </message>
  <message>
   <source>{0}, {1} open</source>
   <translation>{0}，{1} 个开放</translation>
  </message>
 </context>
 <context>
  <name>RangesChart</name>
  <message>
   <source>Activation ranges by layer</source>
   <translation>各层的激活范围</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Pale: from the smallest to the largest value. Strong: 99.9 % of the values. Click a layer to see it</source>
   <translation>浅：从最小到最大值。深：99.9 % 的值。点击一层查看</translation>
  </message>
 </context>
 <context>
  <name>RangesPanel</name>
  <message>
   <source>From the smallest to the largest value</source>
   <translation>从最小值到最大值</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>张量种类</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>对数</translation>
  </message>
  <message>
   <source>Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size.</source>
   <translation>浅：最小到最大值。深：99.9 % 的值。线：平均大小。</translation>
  </message>
  <message>
   <source>Powers of ten: one wild layer does not flatten the others</source>
   <translation>以十的幂表示：一个异常的层不会压平其他层</translation>
  </message>
  <message>
   <source>Which inputs to compare from layer to layer</source>
   <translation>逐层比较哪些输入</translation>
  </message>
 </context>
 <context>
  <name>Recent</name>
  <message>
   <source>Open {0}</source>
   <translation>打开 {0}</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>曾打开</translation>
  </message>
 </context>
 <context>
  <name>RecipeEditor</name>
  <message>
   <source>A valid recipe: {0} with this model. Apply it to see more.</source>
   <translation>有效的配方：用于此模型为 {0}。应用后可查看更多。</translation>
  </message>
  <message>
   <source>All that was chosen, as a file of it would say it. It can be edited here</source>
   <translation>所有选择，即其配方文件的内容。可在此编辑</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Back to the recipe as it is</source>
   <translation>恢复当前配方</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy this text</source>
   <translation>复制此文本</translation>
  </message>
  <message>
   <source>Drop edits</source>
   <translation>放弃编辑</translation>
  </message>
  <message>
   <source>Export the recipe</source>
   <translation>导出配方</translation>
  </message>
  <message>
   <source>Export …</source>
   <translation>导出 …</translation>
  </message>
  <message>
   <source>Let this be the recipe; undo brings the one before back</source>
   <translation>将此设为配方；撤销可恢复之前的配方</translation>
  </message>
  <message>
   <source>Recipes (*.json)</source>
   <translation>配方（*.json）</translation>
  </message>
  <message>
   <source>The recipe as JSON</source>
   <translation>JSON 形式的配方</translation>
  </message>
  <message>
   <source>The whole recipe as text (JSON)</source>
   <translation>整个配方的文本（JSON）</translation>
  </message>
  <message>
   <source>This is what will be done: {0}.</source>
   <translation>将执行的内容：{0}。</translation>
  </message>
  <message>
   <source>Write it as a file, for `--recipe` or to share</source>
   <translation>写成文件，用于 `--recipe` 或分享</translation>
  </message>
 </context>
 <context>
  <name>RemoteBar</name>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Fetch all {0}; what you choose now is kept</source>
   <translation>获取全部 {0}；您现在的选择会保留</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>99 of 100 predictions differ less than this from the original's</source>
   <translation>100 次预测中有 99 次与原模型的差异小于此值</translation>
  </message>
  <message>
   <source>Among how many next words the model wavers on average; lower is better</source>
   <translation>模型平均在多少个下一词之间犹豫；越低越好</translation>
  </message>
  <message>
   <source>Bytes of the file, headers included</source>
   <translation>文件字节数，含头部</translation>
  </message>
  <message>
   <source>Click a title to sort</source>
   <translation>点击标题排序</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>回答差异（KL）</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: their average.</source>
   <translation>点：每个张量的权重。线：其平均。</translation>
  </message>
  <message>
   <source>Dots: the weights of each tensor. Line: what flows through the model, as measured.</source>
   <translation>点：每个张量的权重。线：流经模型的内容，实测。</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>各层误差</translation>
  </message>
  <message>
   <source>Error of every tensor</source>
   <translation>每个张量的误差</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>所有张量，误差最大的在前</translation>
  </message>
  <message>
   <source>How far all weights together moved (relative error). An estimate of quality, not a test of answers</source>
   <translation>所有权重总体移动了多少（相对误差）。是质量估计，不是回答测试</translation>
  </message>
  <message>
   <source>How often both find the same next word (token) likeliest</source>
   <translation>两者认为同一下一词（词元）最可能的频率</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>未试运行。</translation>
  </message>
  <message>
   <source>Largest resident size of llama.cpp with this file</source>
   <translation>llama.cpp 使用此文件时的最大常驻内存</translation>
  </message>
  <message>
   <source>Let llama.cpp write with both, one after the other, and take the time</source>
   <translation>让 llama.cpp 先后用两者书写并计时</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>线：各大小的最佳预测。点：实测。越低越好。</translation>
  </message>
  <message>
   <source>Mean Kullback-Leibler divergence: how far the predicted next words are from the original's; 0 is none</source>
   <translation>平均 Kullback-Leibler 散度：预测的下一词与原模型相差多少；0 为无</translation>
  </message>
  <message>
   <source>Measure speed</source>
   <translation>测量速度</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>运行时内存</translation>
  </message>
  <message>
   <source>Overall error</source>
   <translation>总误差</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>相同的下一词</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>大小与质量</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>磁盘大小</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Speed measured {0}, {1} threads, one after the other.</source>
   <translation>速度于 {0} 测得，{1} 个线程，先后进行。</translation>
  </message>
  <message>
   <source>Tokens (words and parts of words) that llama.cpp writes in a second here</source>
   <translation>llama.cpp 在此每秒写出的词元（词和词片）</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>不确定性（困惑度）</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>它在 llama.cpp 中写的内容</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>最差情况（99 % KL）</translation>
  </message>
  <message>
   <source>forecast {0}; {1}</source>
   <translation>预测 {0}；{1}</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <source>the original needs at least {0}</source>
   <translation>原模型至少需要 {0}</translation>
  </message>
  <message>
   <source>tokens per second; the original was not measured</source>
   <translation>词元/秒；原模型未测量</translation>
  </message>
  <message>
   <source>tokens per second; the original {0}</source>
   <translation>词元/秒；原模型 {0}</translation>
  </message>
  <message>
   <source>was {0}; per weight {1}</source>
   <translation>原为 {0}；每权重 {1}</translation>
  </message>
  <message>
   <source>{0}; below 10 % is good</source>
   <translation>{0}；低于 10 % 为好</translation>
  </message>
 </context>
 <context>
  <name>RunTable</name>
  <message>
   <source>Bits</source>
   <translation>位</translation>
  </message>
  <message>
   <source>Differ (KL)</source>
   <translation>差异（KL）</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File there</source>
   <translation>文件存在</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>KL {0} ± {1}, same word {2}, perplexity {3} → {4}</source>
   <translation>KL {0} ± {1}，相同词 {2}，困惑度 {3} → {4}</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>制自</translation>
  </message>
  <message>
   <source>Perplexity</source>
   <translation>困惑度</translation>
  </message>
  <message>
   <source>Questions: {0}</source>
   <translation>问题：{0}</translation>
  </message>
  <message>
   <source>Same word</source>
   <translation>相同词</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Small tests</source>
   <translation>小测试</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>测试</translation>
  </message>
  <message>
   <source>Text: {0}, {1} tokens in chunks of {2}</source>
   <translation>文本：{0}，{1} 个词元，每段 {2}</translation>
  </message>
  <message>
   <source>Tokens/s</source>
   <translation>词元/秒</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已不在</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>自带文本</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>{0} answered</source>
   <translation>已回答 {0}</translation>
  </message>
  <message>
   <source>{0} answers changed, {1} right</source>
   <translation>{0} 个回答改变，{1} 正确</translation>
  </message>
 </context>
 <context>
  <name>Runs</name>
  <message>
   <source>All files (*)</source>
   <translation>所有文件（*）</translation>
  </message>
  <message>
   <source>All were made from the same original.</source>
   <translation>它们都由同一原模型制成。</translation>
  </message>
  <message>
   <source>Both models read this text</source>
   <translation>两个模型阅读此文本</translation>
  </message>
  <message>
   <source>Choose a text</source>
   <translation>选择文本</translation>
  </message>
  <message>
   <source>Choose a text file of your own</source>
   <translation>选择您自己的文本文件</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>已比较</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Finished jobs</source>
   <translation>已完成的任务</translation>
  </message>
  <message>
   <source>Forget these proofs; files and jobs stay</source>
   <translation>忘记这些证明；文件和任务保留</translation>
  </message>
  <message>
   <source>How many pieces of the text; more take longer and are surer</source>
   <translation>多少段文本；越多越慢也越可靠</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>重新测量</translation>
  </message>
  <message>
   <source>Measurements of {0}</source>
   <translation>{0} 的测量</translation>
  </message>
  <message>
   <source>Nothing was measured since the job. Every measurement is kept; none replaces another.</source>
   <translation>任务之后没有测量。每次测量都会保留，互不替换。</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>段</translation>
  </message>
  <message>
   <source>Remove from history</source>
   <translation>从历史中移除</translation>
  </message>
  <message>
   <source>Remove the job on the Work page first; its proof belongs to it</source>
   <translation>请先在“工作”页移除任务；其证明属于它</translation>
  </message>
  <message>
   <source>Select two or more rows (Ctrl or Shift) to compare them.</source>
   <translation>选择两行或更多（Ctrl 或 Shift）进行比较。</translation>
  </message>
  <message>
   <source>Select two or more to compare them; double-click or Enter shows a report</source>
   <translation>选择两项或更多进行比较；双击或 Enter 显示报告</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>大小与质量</translation>
  </message>
  <message>
   <source>Text to measure with: {0}</source>
   <translation>测量用文本：{0}</translation>
  </message>
  <message>
   <source>Texts (*.txt *.md *.csv *.json *.html *.py)</source>
   <translation>文本（*.txt *.md *.csv *.json *.html *.py）</translation>
  </message>
  <message>
   <source>The bundled text …</source>
   <translation>自带文本 …</translation>
  </message>
  <message>
   <source>The compressed file is not there any more</source>
   <translation>压缩文件已不在</translation>
  </message>
  <message>
   <source>They were made from different originals, so perplexity does not compare them.</source>
   <translation>它们来自不同原模型，因此困惑度无法比较。</translation>
  </message>
  <message>
   <source>Tokens at a time</source>
   <translation>每次词元数</translation>
  </message>
  <message>
   <source>Tokens that are read at a time; the second half is scored</source>
   <translation>每次读取的词元；后一半计分</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Processor (CPU)</source>
   <translation>处理器（CPU）</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>A message of the system, if another window is in front</source>
   <translation>若其他窗口在前，则显示系统消息</translation>
  </message>
  <message>
   <source>Always dark</source>
   <translation>始终深色</translation>
  </message>
  <message>
   <source>Always light</source>
   <translation>始终浅色</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Ask for a newer version at the start</source>
   <translation>启动时询问是否有新版本</translation>
  </message>
  <message>
   <source>Ask for the newest version once</source>
   <translation>查询一次最新版本</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>立即查询</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>正在查询 …</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>更改 …</translation>
  </message>
  <message>
   <source>Choose a folder for results</source>
   <translation>选择结果文件夹</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>选择其他文件夹</translation>
  </message>
  <message>
   <source>Close Featherweight and open it in this language; jobs go on where they stopped</source>
   <translation>关闭 Featherweight 并以此语言打开；任务从停下处继续</translation>
  </message>
  <message>
   <source>Close the settings</source>
   <translation>关闭设置</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Downloads at a time</source>
   <translation>同时下载数</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>结果文件夹</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Follow the system's light or dark setting</source>
   <translation>跟随系统的浅色或深色设置</translation>
  </message>
  <message>
   <source>Holds from the next start on.</source>
   <translation>下次启动后生效。</translation>
  </message>
  <message>
   <source>How many downloads run side by side</source>
   <translation>同时进行多少个下载</translation>
  </message>
  <message>
   <source>How many processor cores to use at once</source>
   <translation>同时使用多少处理器核心</translation>
  </message>
  <message>
   <source>Hugging Face account</source>
   <translation>Hugging Face 账户</translation>
  </message>
  <message>
   <source>Jobs, proofs, history and settings: {0}</source>
   <translation>任务、证明、历史和设置：{0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Newer versions</source>
   <translation>新版本</translation>
  </message>
  <message>
   <source>Nothing about you, your models or your texts. There is no account with us and no counting of users. The program talks to the Hugging Face Hub when you search, look, download or upload there, to the hosts of a model card's pictures if you load them, and to nobody else.</source>
   <translation>不包括任何关于您、您的模型或文本的内容。我们没有账户，也不统计用户。程序只在您搜索、查看、下载或上传时与 Hugging Face Hub 通信，在您加载模型卡图片时与图片主机通信，此外不与任何人通信。</translation>
  </message>
  <message>
   <source>Off unless you want it</source>
   <translation>除非您需要，否则关闭</translation>
  </message>
  <message>
   <source>Only a version number is read; nothing is sent, and nothing is installed.</source>
   <translation>只读取版本号；不发送任何内容，也不安装任何内容。</translation>
  </message>
  <message>
   <source>Open its page in the browser</source>
   <translation>在浏览器中打开其页面</translation>
  </message>
  <message>
   <source>Open the folder with jobs, proofs, history and settings</source>
   <translation>打开存放任务、证明、历史和设置的文件夹</translation>
  </message>
  <message>
   <source>Results go to</source>
   <translation>结果存放于</translation>
  </message>
  <message>
   <source>Say when a job has ended</source>
   <translation>任务结束时通知</translation>
  </message>
  <message>
   <source>See it</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Start again now</source>
   <translation>立即重新启动</translation>
  </message>
  <message>
   <source>The language of this window; models speak their own</source>
   <translation>此窗口的语言；模型说自己的语言</translation>
  </message>
  <message>
   <source>This build was not made by a release, so there is nobody to ask.</source>
   <translation>此版本不是正式发布版，因此无处查询。</translation>
  </message>
  <message>
   <source>This is the newest version ({0}).</source>
   <translation>这已是最新版本（{0}）。</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <source>Version {0} is there.</source>
   <translation>有新版本 {0}。</translation>
  </message>
  <message>
   <source>What does the work: the processor or a graphics card</source>
   <translation>由什么计算：处理器或显卡</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>什么会离开此电脑</translation>
  </message>
  <message>
   <source>Where compressed models go unless you say otherwise</source>
   <translation>除非另行指定，压缩模型的去处</translation>
  </message>
  <message>
   <source>While it works</source>
   <translation>工作时</translation>
  </message>
  <message>
   <source>{0} at a time</source>
   <translation>同时 {0} 个</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>0 always takes the likeliest word: then every difference comes from the compression</source>
   <translation>0 总是取最可能的词：这样所有差异都来自压缩</translation>
  </message>
  <message>
   <source>A copy of the original ({0}, {1}) lies in the job's folder until it or the job is removed.</source>
   <translation>原模型的副本（{0}，{1}）保存在任务文件夹中，直到它或该任务被移除。</translation>
  </message>
  <message>
   <source>As a conversation, with the model's own chat template</source>
   <translation>作为对话，使用模型自己的聊天模板</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>Ask both</source>
   <translation>同时提问</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <source>Both go on writing your text (completion)</source>
   <translation>两者继续写您的文本（completion）</translation>
  </message>
  <message>
   <source>Both say exactly the same.</source>
   <translation>两者说的完全相同。</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>聊天</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>压缩后</translation>
  </message>
  <message>
   <source>Continue a text</source>
   <translation>续写文本</translation>
  </message>
  <message>
   <source>Cut off at the longest answer.</source>
   <translation>在最长回答处截断。</translation>
  </message>
  <message>
   <source>Delete the copy of the original; the original itself stays</source>
   <translation>删除原模型的副本；原模型本身保留</translation>
  </message>
  <message>
   <source>Enter asks; Shift+Enter begins a new line</source>
   <translation>Enter 提问；Shift+Enter 换行</translation>
  </message>
  <message>
   <source>Forget this conversation</source>
   <translation>忘记此对话</translation>
  </message>
  <message>
   <source>In tokens (words and parts of words)</source>
   <translation>以词元计（词和词片）</translation>
  </message>
  <message>
   <source>Its answer will stand here.</source>
   <translation>它的回答会显示在这里。</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最长回答</translation>
  </message>
  <message>
   <source>Looking at the original …</source>
   <translation>正在查看原模型 …</translation>
  </message>
  <message>
   <source>Not prepared yet.</source>
   <translation>尚未准备。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>原模型</translation>
  </message>
  <message>
   <source>Prepare the original ({0})</source>
   <translation>准备原模型（{0}）</translation>
  </message>
  <message>
   <source>Put this to both (Enter)</source>
   <translation>同时提问（Enter）</translation>
  </message>
  <message>
   <source>Reading the question …</source>
   <translation>正在读取问题 …</translation>
  </message>
  <message>
   <source>Remove the copy</source>
   <translation>移除副本</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop both answers; what is there stays</source>
   <translation>停止两个回答；已有的保留</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>The compressed file is not there any more, so nobody can be asked. Its proof is kept.</source>
   <translation>压缩文件已不在，无法提问。其证明保留。</translation>
  </message>
  <message>
   <source>The original cannot be asked: {0} The compressed model can.</source>
   <translation>无法向原模型提问：{0} 可以向压缩模型提问。</translation>
  </message>
  <message>
   <source>The same seed throws the same dice; matters above temperature 0</source>
   <translation>相同种子得到相同结果；温度高于 0 时有意义</translation>
  </message>
  <message>
   <source>This model has no chat template; a common one was used. Try Continue a text.</source>
   <translation>此模型没有聊天模板；使用了通用模板。请试“续写文本”。</translation>
  </message>
  <message>
   <source>To ask the original as well, it must be written once as {0}, without loss: {1} on the disk, until you remove it. The compressed model can be asked now.</source>
   <translation>若也要向原模型提问，须先无损写成 {0}：占用磁盘 {1}，直到您移除。现在即可向压缩模型提问。</translation>
  </message>
  <message>
   <source>To be asked, the original needs a copy of {0}; {1} are free.</source>
   <translation>若要提问，原模型需要 {0} 的副本；剩余 {1}。</translation>
  </message>
  <message>
   <source>What it says; words that the other one does not say are marked</source>
   <translation>它说的话；另一个没说的词有标记</translation>
  </message>
  <message>
   <source>Write the original as a file that llama.cpp can run, without loss</source>
   <translation>无损写成 llama.cpp 可运行的文件</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>正在书写 …</translation>
  </message>
  <message>
   <source>Your question</source>
   <translation>您的问题</translation>
  </message>
  <message>
   <source>{0} of the words are the same, in the same order. Other words are marked.</source>
   <translation>{0} 的词按相同顺序相同。其他词有标记。</translation>
  </message>
  <message>
   <source>{0} tokens per second</source>
   <translation>每秒 {0} 个词元</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Access to {0}</source>
   <translation>访问 {0}</translation>
  </message>
  <message>
   <source>Close this window</source>
   <translation>关闭此窗口</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Its authors want to know who takes this model. Three steps, once; then the download goes on.</source>
   <translation>作者想知道谁在使用此模型。三个步骤，仅需一次；然后下载继续。</translation>
  </message>
 </context>
 <context>
  <name>SignInPanel</name>
  <message>
   <source>A token is kept here, but the Hub does not know it (401).</source>
   <translation>这里保存着令牌，但 Hub 不认识它（401）。</translation>
  </message>
  <message>
   <source>A token is kept here; the Hub could not be asked about it.</source>
   <translation>这里保存着令牌；无法向 Hub 查询它。</translation>
  </message>
  <message>
   <source>Accept the model's terms on its page.</source>
   <translation>请在模型页面接受其条款。</translation>
  </message>
  <message>
   <source>Ask the Hub whether you have access now</source>
   <translation>询问 Hub 您现在是否有访问权限</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>正在询问 Hub …</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再次检查</translation>
  </message>
  <message>
   <source>Check the token and keep it in the keychain</source>
   <translation>检查令牌并存入钥匙串</translation>
  </message>
  <message>
   <source>In your browser: make a token of the kind “read”</source>
   <translation>在浏览器中：创建“read”类型的令牌</translation>
  </message>
  <message>
   <source>In your browser: sign in there and accept the model's terms</source>
   <translation>在浏览器中：登录并接受模型条款</translation>
  </message>
  <message>
   <source>Kept in your system's keychain, never in a file of ours</source>
   <translation>保存在系统钥匙串中，绝不在我们的文件里</translation>
  </message>
  <message>
   <source>Make a token at the Hub, of the kind “read”.</source>
   <translation>在 Hub 创建“read”类型的令牌。</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>打开模型页面</translation>
  </message>
  <message>
   <source>Open the token page</source>
   <translation>打开令牌页面</translation>
  </message>
  <message>
   <source>Remove the token from the system's keychain</source>
   <translation>从系统钥匙串中移除令牌</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>退出登录</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token of the environment variable HF_TOKEN.</source>
   <translation>已登录为 {0}，使用环境变量 HF_TOKEN 的令牌。</translation>
  </message>
  <message>
   <source>Signed in as {0}, with the token that Hugging Face's own tools keep.</source>
   <translation>已登录为 {0}，使用 Hugging Face 自带工具保存的令牌。</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>已登录为 {0}。</translation>
  </message>
  <message>
   <source>Signed in as {0}. The token is in your system's keychain.</source>
   <translation>已登录为 {0}。令牌在系统钥匙串中。</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>You are not signed in at the Hub.</source>
   <translation>您未登录 Hub。</translation>
  </message>
 </context>
 <context>
  <name>SplittingDialog</name>
  <message>
   <source>A wrong one makes the model read some texts a little differently. The nearest is a good guess.</source>
   <translation>选错会使模型读取某些文本时略有不同。最接近的是不错的猜测。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>稍后决定</translation>
  </message>
  <message>
   <source>How does it split text?</source>
   <translation>它如何切分文本？</translation>
  </message>
  <message>
   <source>Known ways</source>
   <translation>已知方式</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>采用此项</translation>
  </message>
  <message>
   <source>The nearest stands first</source>
   <translation>最接近的排在最前</translation>
  </message>
  <message>
   <source>The report names it</source>
   <translation>报告会注明</translation>
  </message>
  <message>
   <source>{0}: no difference in {1} test lines</source>
   <translation>{0}：{1} 行测试文本无差异</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} test lines are read otherwise</source>
   <translation>{0}：{2} 行测试文本中有 {1} 行读法不同</translation>
  </message>
  <message>
   <source>“{0}”
the model: {1}
this way: {2}</source>
   <translation>“{0}”
模型：{1}
此方式：{2}</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>Stages</source>
   <translation>阶段</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <source>Change nothing</source>
   <translation>不作更改</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <source>Let the job wait until then</source>
   <translation>让任务等到那时</translation>
  </message>
  <message>
   <source>Only when the computer is plugged in</source>
   <translation>仅在接通电源时</translation>
  </message>
  <message>
   <source>Start at</source>
   <translation>开始于</translation>
  </message>
  <message>
   <source>Start later</source>
   <translation>稍后开始</translation>
  </message>
  <message>
   <source>Start then</source>
   <translation>届时开始</translation>
  </message>
  <message>
   <source>The computer and this program have to be on then; it is kept from going to sleep meanwhile.</source>
   <translation>届时电脑和本程序须开着；在此期间不会进入睡眠。</translation>
  </message>
  <message>
   <source>The job starts then, or as soon as its turn comes after that</source>
   <translation>任务届时开始，或之后轮到时开始</translation>
  </message>
  <message>
   <source>Wait for mains power, so that the battery is not emptied</source>
   <translation>等待接通电源，以免耗尽电池</translation>
  </message>
 </context>
 <context>
  <name>TargetPanel</name>
  <message>
   <source>A thousand MB are a GB</source>
   <translation>一千 MB 等于 1 GB</translation>
  </message>
  <message>
   <source>How much text it shall remember at once (context). More takes more memory while it runs</source>
   <translation>一次应记住多少文本（上下文）。越多运行时占内存越多</translation>
  </message>
  <message>
   <source>Left: smaller. Right: better</source>
   <translation>左：更小。右：更好</translation>
  </message>
  <message>
   <source>Length of texts</source>
   <translation>文本长度</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>设为</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>使其容纳</translation>
  </message>
  <message>
   <source>Or keep at least this quality</source>
   <translation>或至少保持此质量</translation>
  </message>
  <message>
   <source>Size of the result</source>
   <translation>结果大小</translation>
  </message>
  <message>
   <source>Size of the result, as a slider</source>
   <translation>结果大小，滑块</translation>
  </message>
  <message>
   <source>The file will be this large at most</source>
   <translation>文件至多这么大</translation>
  </message>
  <message>
   <source>The smallest file of which {0} (mean KL divergence {1})</source>
   <translation>达到 {0} 的最小文件（平均 KL 散度 {1}）</translation>
  </message>
  <message>
   <source>Unit of the size</source>
   <translation>大小单位</translation>
  </message>
  <message>
   <source>better</source>
   <translation>更好</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>已选</translation>
  </message>
  <message>
   <source>for texts of</source>
   <translation>文本长度</translation>
  </message>
  <message>
   <source>smaller</source>
   <translation>更小</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} 个词元</translation>
  </message>
 </context>
 <context>
  <name>TensorList</name>
  <message>
   <source>All kinds</source>
   <translation>所有种类</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>所有类型</translation>
  </message>
  <message>
   <source>Any size</source>
   <translation>任意大小</translation>
  </message>
  <message>
   <source>Click a column's title to sort; choose many with Ctrl or Shift</source>
   <translation>点击列标题可排序；用 Ctrl 或 Shift 选择多项</translation>
  </message>
  <message>
   <source>Filter by kind, layers, type and size</source>
   <translation>按种类、层、类型和大小筛选</translation>
  </message>
  <message>
   <source>Filter by name, kind or type</source>
   <translation>按名称、种类或类型筛选</translation>
  </message>
  <message>
   <source>Filter tensors</source>
   <translation>筛选张量</translation>
  </message>
  <message>
   <source>Kind of tensor</source>
   <translation>张量种类</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Layers, e.g. 1-4</source>
   <translation>层，例如 1-4</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>更多筛选</translation>
  </message>
  <message>
   <source>One layer or a span: 3, 1-4, 8-</source>
   <translation>一层或一段：3、1-4、8-</translation>
  </message>
  <message>
   <source>Show all: drop the filters</source>
   <translation>显示全部：去除筛选</translation>
  </message>
  <message>
   <source>Show one kind only</source>
   <translation>仅显示一个种类</translation>
  </message>
  <message>
   <source>Show only rows that hold these words</source>
   <translation>仅显示包含这些词的行</translation>
  </message>
  <message>
   <source>Show what has or will have this type</source>
   <translation>显示现为或将为此类型的张量</translation>
  </message>
  <message>
   <source>Show what is at least so large</source>
   <translation>显示至少这么大的张量</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>张量</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>{0} of {1} tensors</source>
   <translation>{0} / {1} 个张量</translation>
  </message>
  <message>
   <source>{0} tensors</source>
   <translation>{0} 个张量</translation>
  </message>
 </context>
 <context>
  <name>TensorPanel</name>
  <message>
   <source>Activations</source>
   <translation>激活</translation>
  </message>
  <message>
   <source>Choose a tensor</source>
   <translation>选择张量</translation>
  </message>
  <message>
   <source>Click one in the list or on the map to see its values.</source>
   <translation>在列表或图中点击一个以查看其值。</translation>
  </message>
  <message>
   <source>Keep this tensor beside, then choose another: both are drawn and compared</source>
   <translation>固定此张量，然后选择另一个：两者一起绘制并比较</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>The numbers that enter it while the model reads</source>
   <translation>模型阅读时进入它的数</translation>
  </message>
  <message>
   <source>The numbers that the tensor consists of</source>
   <translation>组成张量的数</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
 </context>
 <context>
  <name>TensorRows</name>
  <message>
   <source>Becomes</source>
   <translation>变为</translation>
  </message>
  <message>
   <source>Click to sort by this</source>
   <translation>点击以按此排序</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Part of the model</source>
   <translation>模型的部分</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>存储为</translation>
  </message>
 </context>
 <context>
  <name>TensorTable</name>
  <message>
   <source>Another {0} always stay exact.</source>
   <translation>另有 {0} 个始终保持精确。</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a better one</source>
   <translation>自动选择会给这些行此类型或更好的类型</translation>
  </message>
  <message>
   <source>Automatic choice gives these rows this type or a smaller one</source>
   <translation>自动选择会给这些行此类型或更小的类型</translation>
  </message>
  <message>
   <source>Back to the preset, without your own choices</source>
   <translation>返回预设，不含您自己的选择</translation>
  </message>
  <message>
   <source>Click a type to change it; a layer changes all its parts</source>
   <translation>点击类型可更改；更改一层即更改其所有部分</translation>
  </message>
  <message>
   <source>Every part and its type</source>
   <translation>每个部分及其类型</translation>
  </message>
  <message>
   <source>Find parts by words or pattern</source>
   <translation>用词语或模式查找部分</translation>
  </message>
  <message>
   <source>Find parts: “down_proj of layers 1-4”, “attention”, “*.ffn_down.*”</source>
   <translation>查找部分：“down_proj of layers 1-4”、“attention”、“*.ffn_down.*”</translation>
  </message>
  <message>
   <source>Give all selected rows this type</source>
   <translation>将所有选中行设为此类型</translation>
  </message>
  <message>
   <source>How many bits each weight of the selection keeps</source>
   <translation>所选部分每权重保留多少位</translation>
  </message>
  <message>
   <source>Keep this type (lock)</source>
   <translation>保持此类型（锁定）</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>限制</translation>
  </message>
  <message>
   <source>Limit the selection</source>
   <translation>限制所选</translation>
  </message>
  <message>
   <source>Matches: {0} ({1}).</source>
   <translation>匹配：{0}（{1}）。</translation>
  </message>
  <message>
   <source>Never above</source>
   <translation>绝不高于</translation>
  </message>
  <message>
   <source>Never below</source>
   <translation>绝不低于</translation>
  </message>
  <message>
   <source>Never below or above a type, or keep what it has</source>
   <translation>绝不低于或高于某类型，或保持现有</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>无限制</translation>
  </message>
  <message>
   <source>Nothing is called so.</source>
   <translation>没有此名称的部分。</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select everything that was found (Enter)</source>
   <translation>选择所有找到的部分（Enter）</translation>
  </message>
  <message>
   <source>Select rows with Ctrl or Shift, then set them together.</source>
   <translation>用 Ctrl 或 Shift 选择行，然后一起设置。</translation>
  </message>
  <message>
   <source>Selected: {0}</source>
   <translation>已选：{0}</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Take back what was said about these rows</source>
   <translation>撤回对这些行的设定</translation>
  </message>
  <message>
   <source>These rows stay as they are, whatever size is asked for</source>
   <translation>无论要求多大，这些行保持不变</translation>
  </message>
  <message>
   <source>Type for the selection</source>
   <translation>所选部分的类型</translation>
  </message>
  <message>
   <source>Words (layers count from 1, or from 0 as in the file where 0 is said; “and”, “except”, “first 4 layers”), or a pattern with * and ?. Enter selects what is found</source>
   <translation>词语（层从 1 数起；注明 0 时与文件中一样从 0 数起；可用“and”、“except”、“first 4 layers”），或含 * 和 ? 的模式。Enter 选择找到的部分</translation>
  </message>
 </context>
 <context>
  <name>TrialPanel</name>
  <message>
   <source>A forecast from {0} tensors with {1} weights; the proof will measure all of it</source>
   <translation>根据 {0} 个张量、{1} 个权重作出的预测；证明会测量全部</translation>
  </message>
  <message>
   <source>Forecast: {0}.</source>
   <translation>预测：{0}。</translation>
  </message>
  <message>
   <source>Half a minute on a sample of the model: how good it will be, and how long all of it takes</source>
   <translation>用模型样本试半分钟：效果如何，总共需要多久</translation>
  </message>
  <message>
   <source>Progress of the trial</source>
   <translation>试验进度</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>停止试验</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>先试试</translation>
  </message>
  <message>
   <source>about {0} for all of it</source>
   <translation>全部约 {0}</translation>
  </message>
  <message>
   <source>error of the weights {0}</source>
   <translation>权重误差 {0}</translation>
  </message>
 </context>
 <context>
  <name>TypeDelegate</name>
  <message>
   <source>How many bits this part keeps</source>
   <translation>此部分保留多少位</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
 </context>
 <context>
  <name>UploadBar</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>正在询问 Hub …</translation>
  </message>
  <message>
   <source>Computing its checksum</source>
   <translation>正在计算校验和</translation>
  </message>
  <message>
   <source>Go on where it stopped</source>
   <translation>从停下处继续</translation>
  </message>
  <message>
   <source>Interrupted: {0}</source>
   <translation>已中断：{0}</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>打开其页面</translation>
  </message>
  <message>
   <source>Open the model's page in your browser</source>
   <translation>在浏览器中打开模型页面</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused: {0}</source>
   <translation>已暂停：{0}</translation>
  </message>
  <message>
   <source>Published: {0}</source>
   <translation>已发布：{0}</translation>
  </message>
  <message>
   <source>Put this upload away; what is on the Hub stays there</source>
   <translation>收起此上传；Hub 上的内容保留</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Stop here; what has been sent is kept</source>
   <translation>到此停止；已发送的保留</translation>
  </message>
  <message>
   <source>Upload progress</source>
   <translation>上传进度</translation>
  </message>
  <message>
   <source>Uploading to {0}</source>
   <translation>正在上传到 {0}</translation>
  </message>
  <message>
   <source>private</source>
   <translation>私有</translation>
  </message>
  <message>
   <source>public</source>
   <translation>公开</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>还剩 {0}</translation>
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
   <translation>另一个上传正在进行。</translation>
  </message>
  <message>
   <source>Resume this one when it has ended.</source>
   <translation>等它结束后再继续此项。</translation>
  </message>
 </context>
 <context>
  <name>UploadDialog</name>
  <message>
   <source>A name looks like owner/model.</source>
   <translation>名称形如 所有者/模型。</translation>
  </message>
  <message>
   <source>Add to it if it exists, and replace files of the same names</source>
   <translation>若已存在则添加，并替换同名文件</translation>
  </message>
  <message>
   <source>Asking the Hub …</source>
   <translation>正在询问 Hub …</translation>
  </message>
  <message>
   <source>Begin; it can be paused</source>
   <translation>开始；可以暂停</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Enter a token that may write</source>
   <translation>输入有写权限的令牌</translation>
  </message>
  <message>
   <source>Everybody sees it and may download it</source>
   <translation>所有人都能看到并下载</translation>
  </message>
  <message>
   <source>I have the right to share it</source>
   <translation>我有权分享它</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Look at the licence first.</source>
   <translation>请先查看许可证。</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <source>Name on the Hub</source>
   <translation>Hub 上的名称</translation>
  </message>
  <message>
   <source>Nobody but you sees it; you can open it to all later</source>
   <translation>只有您能看到；以后可以公开</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>私有</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>公开</translation>
  </message>
  <message>
   <source>Shown on the model's page; change what you like</source>
   <translation>显示在模型页面上；可随意更改</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>请先登录。</translation>
  </message>
  <message>
   <source>Sign in …</source>
   <translation>登录 …</translation>
  </message>
  <message>
   <source>Signed in as {0}.</source>
   <translation>已登录为 {0}。</translation>
  </message>
  <message>
   <source>Upload</source>
   <translation>上传</translation>
  </message>
  <message>
   <source>Upload nothing</source>
   <translation>不上传</translation>
  </message>
  <message>
   <source>Upload to the Hugging Face Hub</source>
   <translation>上传到 Hugging Face Hub</translation>
  </message>
  <message>
   <source>Upload {0} ({1})</source>
   <translation>上传 {0}（{1}）</translation>
  </message>
  <message>
   <source>What is replaced stays in the repository's history</source>
   <translation>被替换的保留在仓库历史中</translation>
  </message>
  <message>
   <source>Who may see it</source>
   <translation>谁可以看到</translation>
  </message>
  <message>
   <source>Writing the model card …</source>
   <translation>正在写模型卡 …</translation>
  </message>
  <message>
   <source>You decide; the program only says what it knows</source>
   <translation>由您决定；程序只说它知道的</translation>
  </message>
  <message>
   <source>owner/name: your account's or an organisation's</source>
   <translation>所有者/名称：您的账户或某个组织</translation>
  </message>
  <message>
   <source>your-name/model-GGUF</source>
   <translation>您的名字/模型-GGUF</translation>
  </message>
 </context>
 <context>
  <name>UsableSwitch</name>
  <message>
   <source>Jobs run at low priority on {0} of {1} processor cores; also while one is running</source>
   <translation>任务以低优先级在 {1} 个核心中的 {0} 个上运行；运行中也生效</translation>
  </message>
  <message>
   <source>Keep the computer usable</source>
   <translation>保持电脑可用</translation>
  </message>
 </context>
 <context>
  <name>WeightsView</name>
  <message>
   <source>All channels</source>
   <translation>所有通道</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>通道</translation>
  </message>
  <message>
   <source>Channel </source>
   <translation>通道 </translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>通道</translation>
  </message>
  <message>
   <source>Filled: before. Line: after, as {0} stores a sample of it.</source>
   <translation>填充：之前。线：之后，即 {0} 存储样本的结果。</translation>
  </message>
  <message>
   <source>Filled: this one. Line: the one beside, drawn with the same area.</source>
   <translation>填充：此张量。线：对照张量，绘制面积相同。</translation>
  </message>
  <message>
   <source>Heights are counts</source>
   <translation>高度为计数</translation>
  </message>
  <message>
   <source>Heights are powers of ten: rare values can be seen too</source>
   <translation>高度为十的幂：罕见值也能看到</translation>
  </message>
  <message>
   <source>How far each column reaches; which ones stand out</source>
   <translation>每列的范围有多广；哪些突出</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>各值出现的频率</translation>
  </message>
  <message>
   <source>Kept at {0}: every value is practically exact.</source>
   <translation>保持 {0}：每个值几乎精确。</translation>
  </message>
  <message>
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <source>Lines: the {0} values that {1} can store in a typical block (the grid's levels).</source>
   <translation>线：{1} 在典型块中能存储的 {0} 个值（网格的级）。</translation>
  </message>
  <message>
   <source>Log scale</source>
   <translation>对数</translation>
  </message>
  <message>
   <source>Look at one column alone, or at the whole tensor</source>
   <translation>单独查看一列，或查看整个张量</translation>
  </message>
  <message>
   <source>Reading the values …</source>
   <translation>正在读取值 …</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Values kept (clipping range)</source>
   <translation>保留的值（截断范围）</translation>
  </message>
  <message>
   <source>Weights by channel</source>
   <translation>按通道的权重</translation>
  </message>
  <message>
   <source>Weights outside are stored as the ends of the range; the others get finer steps</source>
   <translation>范围外的权重存为端点；其他权重得到更细的级</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A folder with config.json and .safetensors files</source>
   <translation>包含 config.json 和 .safetensors 文件的文件夹</translation>
  </message>
  <message>
   <source>A model in one GGUF file</source>
   <translation>单个 GGUF 文件中的模型</translation>
  </message>
  <message>
   <source>A small model that came with the program: the whole way in a minute, no network</source>
   <translation>程序自带的小模型：一分钟走完全程，无需网络</translation>
  </message>
  <message>
   <source>Choose a model of the list, search for one, or drop a folder or .gguf file on this window.</source>
   <translation>从列表中选择模型、搜索，或将文件夹或 .gguf 文件拖到此窗口。</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf)</source>
   <translation>GGUF 模型（*.gguf）</translation>
  </message>
  <message>
   <source>Make a heavy model light</source>
   <translation>让沉重的模型变轻</translation>
  </message>
  <message>
   <source>New here? The sample takes a minute and needs no network.</source>
   <translation>初次使用？样例只需一分钟，无需网络。</translation>
  </message>
  <message>
   <source>Open .gguf …</source>
   <translation>打开 .gguf …</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>打开 GGUF 文件</translation>
  </message>
  <message>
   <source>Open a model's folder</source>
   <translation>打开模型文件夹</translation>
  </message>
  <message>
   <source>Open folder …</source>
   <translation>打开文件夹 …</translation>
  </message>
  <message>
   <source>Try it with the sample</source>
   <translation>用样例试试</translation>
  </message>
 </context>
 <context>
  <name>WorkPage</name>
  <message>
   <source>Choose bits</source>
   <translation>选择位数</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Go to the step before</source>
   <translation>转到上一步</translation>
  </message>
  <message>
   <source>Jobs appear here as soon as you press Compress.</source>
   <translation>按下“压缩”后，任务会出现在这里。</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>无事可做</translation>
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
   <translation>与原模型回答的预期平均 KL 散度，单位 nat</translation>
  </message>
  <message>
   <source>How many parts have each type: {0}</source>
   <translation>每种类型有多少部分：{0}</translation>
  </message>
  <message>
   <source>{0} per weight</source>
   <translation>每权重 {0}</translation>
  </message>
 </context>
 <context>
  <name>clip_facts</name>
  <message>
   <source>Both errors as one: their squares add up. The best range makes this smallest.</source>
   <translation>两种误差合一：平方相加。最佳范围使其最小。</translation>
  </message>
  <message>
   <source>Clipping outside</source>
   <translation>范围外截断</translation>
  </message>
  <message>
   <source>Rounding inside</source>
   <translation>范围内取整</translation>
  </message>
  <message>
   <source>Rounding to an even grid of {0} bits over the range, about what programs compute with.</source>
   <translation>取整到范围内 {0} 位的均匀网格，与程序计算所用大致相同。</translation>
  </message>
  <message>
   <source>Rounding to the values that {0} can store. Measured on the whole range; for a narrower one, scaled by how much narrower groups of 32 weights become on average.</source>
   <translation>取整到 {0} 能存储的值。按整个范围测量；较窄范围按 32 个权重一组平均变窄的程度缩放。</translation>
  </message>
  <message>
   <source>The share of values that lie outside the range.</source>
   <translation>范围之外的值所占比例。</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Values beyond the range become its ends. How far that moves them, relative to the size of all.</source>
   <translation>超出范围的值变为其端点。由此移动多少，相对于全部的大小。</translation>
  </message>
  <message>
   <source>Values clipped</source>
   <translation>被截断的值</translation>
  </message>
  <message>
   <source>nearly 0 %</source>
   <translation>接近 0 %</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message>
   <source>Both are of the same size</source>
   <translation>两者大小相同</translation>
  </message>
  <message>
   <source>Both give every part the same type.</source>
   <translation>两者给每个部分的类型都相同。</translation>
  </message>
  <message>
   <source>The other is {0} larger ({1})</source>
   <translation>另一个大 {0}（{1}）</translation>
  </message>
  <message>
   <source>The other is {0} smaller ({1})</source>
   <translation>另一个小 {0}（{1}）</translation>
  </message>
  <message>
   <source>{0}, and about as close to the original.</source>
   <translation>{0}，与原模型的接近程度大致相同。</translation>
  </message>
  <message>
   <source>{0}, and closer to the original.</source>
   <translation>{0}，且更接近原模型。</translation>
  </message>
  <message>
   <source>{0}, and farther from the original.</source>
   <translation>{0}，且离原模型更远。</translation>
  </message>
 </context>
 <context>
  <name>cores</name>
  <message>
   <source>all {0} cores</source>
   <translation>全部 {0} 个核心</translation>
  </message>
  <message>
   <source>cores: {0}</source>
   <translation>核心：{0}</translation>
  </message>
 </context>
 <context>
  <name>desktop</name>
  <message>
   <source>The computer could not be put to rest: {0}</source>
   <translation>无法让电脑休息：{0}</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: Windows has refused.</source>
   <translation>工作时电脑可能进入睡眠：Windows 已拒绝。</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0} is not installed.</source>
   <translation>工作时电脑可能进入睡眠：未安装 {0}。</translation>
  </message>
  <message>
   <source>The computer may go to sleep while it works: {0}.</source>
   <translation>工作时电脑可能进入睡眠：{0}。</translation>
  </message>
 </context>
 <context>
  <name>details</name>
  <message>
   <source>Bytes that are fetched: weights, vocabulary, settings.</source>
   <translation>要获取的字节：权重、词表、设置。</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Downloads by everybody in the last month; how many people gave it a heart.</source>
   <translation>上个月所有人的下载数；多少人点了赞。</translation>
  </message>
  <message>
   <source>Downloads, likes</source>
   <translation>下载数、点赞数</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <source>Fetches {0}, but only {1} are free on the disk.</source>
   <translation>将获取 {0}，但磁盘仅剩 {1}。</translation>
  </message>
  <message>
   <source>Fetches {0}.</source>
   <translation>将获取 {0}。</translation>
  </message>
  <message>
   <source>Fetches {0}; {1} are free on the disk.</source>
   <translation>将获取 {0}；磁盘剩余 {1}。</translation>
  </message>
  <message>
   <source>Gated: its authors want to know who takes it.</source>
   <translation>受限：作者想知道谁在使用。</translation>
  </message>
  <message>
   <source>Gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>受限：您已申请访问，作者尚未答复。</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>模型由多少个数组成。</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at.</source>
   <translation>它能看多少词和词片（词元）。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>Stored as</source>
   <translation>存储为</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>模型种类：其层如何构成。</translation>
  </message>
  <message>
   <source>The types of its numbers (tensor types), most first.</source>
   <translation>其数值的类型（张量类型），最多的在前。</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>更新时间</translation>
  </message>
  <message>
   <source>Verified: models of this kind answer in llama.cpp as in their makers' own code.</source>
   <translation>已验证：此类模型在 llama.cpp 中的回答与其作者自己的代码一致。</translation>
  </message>
  <message>
   <source>What the model does.</source>
   <translation>模型做什么。</translation>
  </message>
  <message>
   <source>What you may do with it.</source>
   <translation>您可以用它做什么。</translation>
  </message>
  <message>
   <source>When its files last changed.</source>
   <translation>其文件最后更改的时间。</translation>
  </message>
  <message>
   <source>{0} tokens</source>
   <translation>{0} 个词元</translation>
  </message>
 </context>
 <context>
  <name>download</name>
  <message>
   <source>Asking the Hub …</source>
   <translation>正在询问 Hub …</translation>
  </message>
  <message>
   <source>Disk full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Goes on by itself as soon as there is room.</source>
   <translation>一有空间就自动继续。</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>Needs access</source>
   <translation>需要权限</translation>
  </message>
  <message>
   <source>Needs {0} on the disk of {1}; {2} are free.</source>
   <translation>{1} 的磁盘需要 {0}；剩余 {2}。</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>无连接</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>正在停止 …</translation>
  </message>
  <message>
   <source>The download was interrupted.</source>
   <translation>下载已中断。</translation>
  </message>
  <message>
   <source>The download's process ended.</source>
   <translation>下载进程已结束。</translation>
  </message>
  <message>
   <source>There is no connection, or it was cut.</source>
   <translation>没有连接，或已断开。</translation>
  </message>
  <message>
   <source>Trying again as soon as it is its turn.</source>
   <translation>轮到时自动重试。</translation>
  </message>
  <message>
   <source>Trying again by itself in {0}; what has arrived is kept.</source>
   <translation>{0} 后自动重试；已到达的保留。</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>等待轮到</translation>
  </message>
  <message>
   <source>Waiting for the Hub</source>
   <translation>等待 Hub</translation>
  </message>
  <message>
   <source>all finished</source>
   <translation>全部完成</translation>
  </message>
  <message>
   <source>at the beginning</source>
   <translation>在开头</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>在 {0}</translation>
  </message>
  <message>
   <source>{0} failed</source>
   <translation>{0} 个失败</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>还剩 {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} paused</source>
   <translation>{0} 个已暂停</translation>
  </message>
  <message>
   <source>{0} per second</source>
   <translation>{0}/秒</translation>
  </message>
  <message>
   <source>{0} running</source>
   <translation>{0} 个运行中</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} 个等待中</translation>
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
   <translation> (Hub 的说明：{0})</translation>
  </message>
  <message>
   <source> (their part estimated)</source>
   <translation> (其中上下文为估计)</translation>
  </message>
  <message>
   <source> (their part unknown)</source>
   <translation> (其中上下文未知)</translation>
  </message>
  <message>
   <source> Read it first.</source>
   <translation> 请先阅读。</translation>
  </message>
  <message>
   <source> Read it first: {0}</source>
   <translation> 请先阅读：{0}</translation>
  </message>
  <message>
   <source> and another </source>
   <translation> 和另一个 </translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> 及另外 {0} 个</translation>
  </message>
  <message>
   <source> of layer {0}</source>
   <translation> (第 {0} 层)</translation>
  </message>
  <message>
   <source>(Punctuation Contiguous)</source>
   <translation>(Punctuation Contiguous)</translation>
  </message>
  <message>
   <source>, as models of this size usually have it</source>
   <translation>,与此大小的模型通常相同</translation>
  </message>
  <message>
   <source>, scales compressed too</source>
   <translation>,缩放系数也压缩</translation>
  </message>
  <message>
   <source>1 GiB is left to the driver and the screen; all of the model is on the card.</source>
   <translation>留 1 GiB 给驱动程序和屏幕；整个模型都在显卡上。</translation>
  </message>
  <message>
   <source>1. Sign in and accept its terms at {0}. 2. Make a token at {1}/settings/tokens. 3. Enter the token here.</source>
   <translation>1. 在 {0} 登录并接受其条款。2. 在 {1}/settings/tokens 创建令牌。3. 在此输入令牌。</translation>
  </message>
  <message>
   <source>16 bits (bfloat16)</source>
   <translation>16 位（bfloat16）</translation>
  </message>
  <message>
   <source>16 bits (half precision)</source>
   <translation>16 位（半精度）</translation>
  </message>
  <message>
   <source>32 bits (full precision)</source>
   <translation>32 位（全精度）</translation>
  </message>
  <message>
   <source>4 bits (curved)</source>
   <translation>4 位（非均匀）</translation>
  </message>
  <message>
   <source>4 bits (curved, small)</source>
   <translation>4 位（非均匀，小）</translation>
  </message>
  <message>
   <source>4 bits (microscaling)</source>
   <translation>4 位（微缩放）</translation>
  </message>
  <message>
   <source>4 bits (old style)</source>
   <translation>4 位（旧式）</translation>
  </message>
  <message>
   <source>4 bits with a minimum (old style)</source>
   <translation>4 位，带最小值（旧式）</translation>
  </message>
  <message>
   <source>4 bits, old style</source>
   <translation>4 位，旧式</translation>
  </message>
  <message>
   <source>4 bits, old style, smaller</source>
   <translation>4 位，旧式，更小</translation>
  </message>
  <message>
   <source>4-bit bitsandbytes ({0}), blocks of {1}{2}</source>
   <translation>4 位 bitsandbytes ({0}),每块 {1}{2}</translation>
  </message>
  <message>
   <source>4-bit floating point (MXFP4), groups of 32</source>
   <translation>4 位浮点（MXFP4），每组 32</translation>
  </message>
  <message>
   <source>5 bits (old style)</source>
   <translation>5 位（旧式）</translation>
  </message>
  <message>
   <source>5 bits with a minimum (old style)</source>
   <translation>5 位，带最小值（旧式）</translation>
  </message>
  <message>
   <source>5 bits, old style</source>
   <translation>5 位，旧式</translation>
  </message>
  <message>
   <source>5 bits, old style, smaller</source>
   <translation>5 位，旧式，更小</translation>
  </message>
  <message>
   <source>512 is usual.</source>
   <translation>通常为 512。</translation>
  </message>
  <message>
   <source>8-bit bitsandbytes, one scale per row</source>
   <translation>8 位 bitsandbytes，每行一个缩放系数</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8)</source>
   <translation>8 位浮点（FP8）</translation>
  </message>
  <message>
   <source>8-bit floating point (FP8), blocks of {0} x {1}</source>
   <translation>8 位浮点（FP8），块为 {0} x {1}</translation>
  </message>
  <message>
   <source>; a private model needs your token.</source>
   <translation>;私有模型需要您的令牌。</translation>
  </message>
  <message>
   <source>A Mac of this size lets its graphics use {0} of the memory.</source>
   <translation>这种大小的 Mac 允许图形处理器使用{0}的内存。</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or less.</source>
   <translation>某项限制使其不高于 {0}。</translation>
  </message>
  <message>
   <source>A bound keeps it at {0} or more.</source>
   <translation>某项限制使其不低于 {0}。</translation>
  </message>
  <message>
   <source>A clip of the recipe goes from {0} to {1}.</source>
   <translation>配方中有一项截断为 {0} 至 {1}。</translation>
  </message>
  <message>
   <source>A clip of the recipe is for {0}.</source>
   <translation>配方中有一项截断用于 {0}。</translation>
  </message>
  <message>
   <source>A context of {0} tokens is too short.</source>
   <translation>{0} 个词元的上下文太短。</translation>
  </message>
  <message>
   <source>A copy lies in {0}.</source>
   <translation>副本位于 {0}。</translation>
  </message>
  <message>
   <source>A downloaded package holds a file named {0}, which leads out of its folder.</source>
   <translation>下载的软件包中有名为 {0} 的文件，它指向其文件夹之外。</translation>
  </message>
  <message>
   <source>A fifth of the size of 16 bits; some answers get worse.</source>
   <translation>16 位大小的五分之一；一些回答变差。</translation>
  </message>
  <message>
   <source>A file of {0} is no longer there.</source>
   <translation>{0} 的一个文件已不存在。</translation>
  </message>
  <message>
   <source>A file within {0} reaches into the table of contents.</source>
   <translation>{0} 中的一个文件与目录表重叠。</translation>
  </message>
  <message>
   <source>A job that is not finished needs it.</source>
   <translation>未完成的任务需要它。</translation>
  </message>
  <message>
   <source>A kitten is dozing in the sun by the window.</source>
   <translation>A kitten is dozing in the sun by the window.</translation>
  </message>
  <message>
   <source>A login page of this network may stand in between: open any page in your browser, then try again.</source>
   <translation>可能被此网络的登录页面拦截：请在浏览器中打开任意网页，然后重试。</translation>
  </message>
  <message>
   <source>A login page or a filter of this network may be at work: open any page in your browser, then try again; what has arrived is kept.</source>
   <translation>可能被此网络的登录页面或过滤器拦截：请在浏览器中打开任意网页，然后重试；已到达的保留。</translation>
  </message>
  <message>
   <source>A newer version of the program may know another place; until then it goes on with the processor.</source>
   <translation>较新版本的程序可能知道其他来源；在此之前继续使用处理器。</translation>
  </message>
  <message>
   <source>A quarter of the size of 16 bits, and hard to tell from the original: the usual choice.</source>
   <translation>16 位大小的四分之一，难以与原模型区分：通常的选择。</translation>
  </message>
  <message>
   <source>A recipe is a JSON object.</source>
   <translation>配方是一个 JSON 对象。</translation>
  </message>
  <message>
   <source>A running job may be using it: let it finish or pause it, then try again.</source>
   <translation>可能有运行中的任务正在使用它：请等它完成或将其暂停，然后重试。</translation>
  </message>
  <message>
   <source>A sixth of the size of 16 bits; expect noticeably worse answers.</source>
   <translation>16 位大小的六分之一；预计回答显著变差。</translation>
  </message>
  <message>
   <source>A size of {0} holds nothing.</source>
   <translation>大小为 {0} 则放不下任何内容。</translation>
  </message>
  <message>
   <source>A target's size_bytes is a whole number, its max_kl a number; neither is below 0.</source>
   <translation>目标的 size_bytes 为整数，max_kl 为数；两者都不小于 0。</translation>
  </message>
  <message>
   <source>A tensor of {0} in {1} is stored turned or with gaps, which cannot be read.</source>
   <translation>{1} 中形状为 {0} 的张量以转置或有间隔的方式存储，无法读取。</translation>
  </message>
  <message>
   <source>A third of the size of 16 bits; differences from the original are rare.</source>
   <translation>16 位大小的三分之一；与原模型的差异很少。</translation>
  </message>
  <message>
   <source>A {0} of the recipe has the unknown entry {1}.</source>
   <translation>配方中的一项 {0} 含有未知条目 {1}。</translation>
  </message>
  <message>
   <source>Accept its terms at {0}.</source>
   <translation>请在 {0} 接受其条款。</translation>
  </message>
  <message>
   <source>Accept its terms at {0}; some authors then take a day to answer.</source>
   <translation>请在 {0} 接受其条款；有些作者需要一天才会答复。</translation>
  </message>
  <message>
   <source>Addresses look like owner/name.</source>
   <translation>地址形如 所有者/名称。</translation>
  </message>
  <message>
   <source>All files are here</source>
   <translation>所有文件都在这里</translation>
  </message>
  <message>
   <source>Allow the copy, or keep the results on the same disk.</source>
   <translation>请允许复制，或将结果放在同一磁盘上。</translation>
  </message>
  <message>
   <source>An added token has the id {0} and text {1}.</source>
   <translation>一个新增词元的编号为 {0}，文本为 {1}。</translation>
  </message>
  <message>
   <source>An upload needs your Hub account.</source>
   <translation>上传需要您的 Hub 账户。</translation>
  </message>
  <message>
   <source>Another program is downloading {0} right now.</source>
   <translation>另一个程序正在下载 {0}。</translation>
  </message>
  <message>
   <source>Another torch was loaded: {0} from {1}.</source>
   <translation>加载了另一个 torch:{0}，来自 {1}。</translation>
  </message>
  <message>
   <source>Another window or program analyses this model.</source>
   <translation>另一个窗口或程序正在分析此模型。</translation>
  </message>
  <message>
   <source>Another window or program calibrates this model.</source>
   <translation>另一个窗口或程序正在校准此模型。</translation>
  </message>
  <message>
   <source>Another window or program works on this job.</source>
   <translation>另一个窗口或程序正在处理此任务。</translation>
  </message>
  <message>
   <source>Apple GPU (Metal)</source>
   <translation>Apple GPU (Metal)</translation>
  </message>
  <message>
   <source>As Best for most people, with fewer extra bits.</source>
   <translation>同“最适合大多数人”，额外位更少。</translation>
  </message>
  <message>
   <source>As High quality, without the extra bits for sensitive layers.</source>
   <translation>同“高质量”，敏感层不加额外位。</translation>
  </message>
  <message>
   <source>As IQ4_XS, for models whose rows do not divide by 256.</source>
   <translation>同 IQ4_XS，用于行长不能被 256 整除的模型。</translation>
  </message>
  <message>
   <source>As Q4_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>同 Q4_0，多半位，用于不以零为中心的权重；K 类型更好。</translation>
  </message>
  <message>
   <source>As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better.</source>
   <translation>同 Q5_0，多半位，用于不以零为中心的权重；K 类型更好。</translation>
  </message>
  <message>
   <source>As Small, with more bits where they matter.</source>
   <translation>同“小”，在重要处位数更多。</translation>
  </message>
  <message>
   <source>Ask for less, or ease what rules and bounds demand.</source>
   <translation>请降低要求，或放宽规则和限制。</translation>
  </message>
  <message>
   <source>Ask something shorter, or begin anew.</source>
   <translation>请提更短的问题，或重新开始。</translation>
  </message>
  <message>
   <source>Asking the Hub</source>
   <translation>正在询问 Hub</translation>
  </message>
  <message>
   <source>Asking the Hub about {0}</source>
   <translation>正在向 Hub 询问 {0}</translation>
  </message>
  <message>
   <source>Asking what there is to fetch</source>
   <translation>正在询问可获取的内容</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <source>Best for most people</source>
   <translation>最适合大多数人</translation>
  </message>
  <message>
   <source>CC BY 4.0</source>
   <translation>CC BY 4.0</translation>
  </message>
  <message>
   <source>CC BY-NC 4.0 (not for business)</source>
   <translation>CC BY-NC 4.0(非商业)</translation>
  </message>
  <message>
   <source>CC BY-SA 4.0</source>
   <translation>CC BY-SA 4.0</translation>
  </message>
  <message>
   <source>Calibrate the model.</source>
   <translation>请校准模型。</translation>
  </message>
  <message>
   <source>Check both files with `verify`.</source>
   <translation>请用 `verify` 检查两个文件。</translation>
  </message>
  <message>
   <source>Check that it is the model that the adapter was trained on.</source>
   <translation>请检查它是否是适配器训练时所用的模型。</translation>
  </message>
  <message>
   <source>Check the connection to the internet, then try again; what has arrived is kept.</source>
   <translation>请检查网络连接后重试；已到达的保留。</translation>
  </message>
  <message>
   <source>Check the model's files.</source>
   <translation>请检查模型的文件。</translation>
  </message>
  <message>
   <source>Check the name before the /.</source>
   <translation>请检查 / 之前的名称。</translation>
  </message>
  <message>
   <source>Check the path, or choose another folder.</source>
   <translation>请检查路径，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>Check the pattern against the list of layers.</source>
   <translation>请对照层列表检查模式。</translation>
  </message>
  <message>
   <source>Check the spelling</source>
   <translation>请检查拼写</translation>
  </message>
  <message>
   <source>Check the spelling and the account.</source>
   <translation>请检查拼写和账户。</translation>
  </message>
  <message>
   <source>Check this computer's clock, and ask whoever runs this network about a proxy.</source>
   <translation>请检查此电脑的时钟，并向网络管理员询问是否有代理。</translation>
  </message>
  <message>
   <source>Check what was typed, and HF_ENDPOINT.</source>
   <translation>请检查输入的内容和 HF_ENDPOINT。</translation>
  </message>
  <message>
   <source>Choose a folder with text files.</source>
   <translation>请选择含文本文件的文件夹。</translation>
  </message>
  <message>
   <source>Choose a larger size, or ease what rules and bounds demand.</source>
   <translation>请选择更大的大小，或放宽规则和限制。</translation>
  </message>
  <message>
   <source>Choose a longer text or a shorter context.</source>
   <translation>请选择更长的文本或更短的上下文。</translation>
  </message>
  <message>
   <source>Choose a model of a supported family with its original tokenizer.</source>
   <translation>请选择受支持系列且带有原始分词器的模型。</translation>
  </message>
  <message>
   <source>Choose a model with BERT's own tokenizer.</source>
   <translation>请选择带有 BERT 自己的分词器的模型。</translation>
  </message>
  <message>
   <source>Choose a shorter context or a larger machine.</source>
   <translation>请选择更短的上下文或更大的电脑。</translation>
  </message>
  <message>
   <source>Choose a shorter context.</source>
   <translation>请选择更短的上下文。</translation>
  </message>
  <message>
   <source>Choose a text file.</source>
   <translation>请选择文本文件。</translation>
  </message>
  <message>
   <source>Choose a version of this model in the usual layout, or the original, unquantized one.</source>
   <translation>请选择此模型的常规布局版本，或未量化的原模型。</translation>
  </message>
  <message>
   <source>Choose a version of this model with .safetensors files.</source>
   <translation>请选择此模型带有 .safetensors 文件的版本。</translation>
  </message>
  <message>
   <source>Choose a weight with rows and columns.</source>
   <translation>请选择有行有列的权重。</translation>
  </message>
  <message>
   <source>Choose an importance matrix that llama.cpp or this program has made.</source>
   <translation>请选择由 llama.cpp 或本程序制作的重要性矩阵。</translation>
  </message>
  <message>
   <source>Choose an importance matrix.</source>
   <translation>请选择重要性矩阵。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>请选择其他文件。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <source>Choose another format.</source>
   <translation>请选择其他格式。</translation>
  </message>
  <message>
   <source>Choose another model, or ask them why.</source>
   <translation>请选择其他模型，或询问作者原因。</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>请选择其他模型。</translation>
  </message>
  <message>
   <source>Choose another name for the output.</source>
   <translation>请为输出选择其他名称。</translation>
  </message>
  <message>
   <source>Choose another name, or allow adding the file to it.</source>
   <translation>请选择其他名称，或允许将文件添加到其中。</translation>
  </message>
  <message>
   <source>Choose another name, or allow it to be replaced.</source>
   <translation>请选择其他名称，或允许替换。</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing; the old version stays in the repository's history.</source>
   <translation>请选择其他名称，或允许替换；旧版本保留在仓库历史中。</translation>
  </message>
  <message>
   <source>Choose another name, or choose public.</source>
   <translation>请选择其他名称，或选择公开。</translation>
  </message>
  <message>
   <source>Choose another tensor.</source>
   <translation>请选择其他张量。</translation>
  </message>
  <message>
   <source>Choose another type or another format.</source>
   <translation>请选择其他类型或其他格式。</translation>
  </message>
  <message>
   <source>Choose another version of this model, or the original, unquantized one.</source>
   <translation>请选择此模型的其他版本，或未量化的原模型。</translation>
  </message>
  <message>
   <source>Choose another version of this model.</source>
   <translation>请选择此模型的其他版本。</translation>
  </message>
  <message>
   <source>Choose one from 0 to {0}.</source>
   <translation>请从 0 到 {0} 中选择。</translation>
  </message>
  <message>
   <source>Choose one of its list.</source>
   <translation>请从其列表中选择。</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>请选择其中之一。</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>请从 {0} 中选择。</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model.</source>
   <translation>请选择未量化的原模型。</translation>
  </message>
  <message>
   <source>Choose the original, unquantized model. What can be read: {0}.</source>
   <translation>请选择未量化的原模型。可读取：{0}。</translation>
  </message>
  <message>
   <source>Clipping search</source>
   <translation>截断搜索</translation>
  </message>
  <message>
   <source>Close other programs, or run it on a larger computer.</source>
   <translation>请关闭其他程序，或在更大的电脑上运行。</translation>
  </message>
  <message>
   <source>Close other programs.</source>
   <translation>请关闭其他程序。</translation>
  </message>
  <message>
   <source>Compare with the original model's folder (.safetensors and tokenizer.json) instead.</source>
   <translation>请改为与原模型的文件夹（.safetensors 和 tokenizer.json）比较。</translation>
  </message>
  <message>
   <source>Compares sentences</source>
   <translation>比较句子</translation>
  </message>
  <message>
   <source>Comparing answers, layer {0} of {1}</source>
   <translation>正在比较回答，第 {0}/{1} 层</translation>
  </message>
  <message>
   <source>Comparing answers, word by word</source>
   <translation>正在逐词比较回答</translation>
  </message>
  <message>
   <source>Comparing candidates'</source>
   <translation>正在比较候选的</translation>
  </message>
  <message>
   <source>Comparing it with the original</source>
   <translation>正在与原模型比较</translation>
  </message>
  <message>
   <source>Comparing tensor by tensor</source>
   <translation>正在逐张量比较</translation>
  </message>
  <message>
   <source>Compress it further, or split it.</source>
   <translation>请进一步压缩，或将其拆分。</translation>
  </message>
  <message>
   <source>Compress the model again, then upload it.</source>
   <translation>请重新压缩模型，然后上传。</translation>
  </message>
  <message>
   <source>Compress the model again.</source>
   <translation>请重新压缩模型。</translation>
  </message>
  <message>
   <source>Compressed here</source>
   <translation>在此压缩</translation>
  </message>
  <message>
   <source>Copy it whole from the Hub's page; it begins with hf_.</source>
   <translation>请从 Hub 页面完整复制；它以 hf_ 开头。</translation>
  </message>
  <message>
   <source>Copy the real file there.</source>
   <translation>请将真正的文件复制到那里。</translation>
  </message>
  <message>
   <source>Copying into LM Studio's folder</source>
   <translation>正在复制到 LM Studio 的文件夹</translation>
  </message>
  <message>
   <source>Counted is the memory free now.</source>
   <translation>按当前可用内存计。</translation>
  </message>
  <message>
   <source>Counted is the memory that is free on the card; all of the model is on it.</source>
   <translation>按显卡上的可用内存计；整个模型都在显卡上。</translation>
  </message>
  <message>
   <source>Create it or choose another.</source>
   <translation>请创建它或选择其他。</translation>
  </message>
  <message>
   <source>Cuts off outliers where that makes a block's share of the output more exact. Better with calibration.</source>
   <translation>在能使块对输出的贡献更精确之处截去异常值。配合校准效果更好。</translation>
  </message>
  <message>
   <source>Das Haus am See wurde im Jahr 1902 gebaut.</source>
   <translation>Das Haus am See wurde im Jahr 1902 gebaut.</translation>
  </message>
  <message>
   <source>Delete it and start it again.</source>
   <translation>请将其删除并重新开始。</translation>
  </message>
  <message>
   <source>Delete the job and start it again.</source>
   <translation>请删除任务并重新开始。</translation>
  </message>
  <message>
   <source>Differences from the original are rare.</source>
   <translation>与原模型的差异很少。</translation>
  </message>
  <message>
   <source>Do not trust this file, or download it again.</source>
   <translation>请勿信任此文件，或重新下载。</translation>
  </message>
  <message>
   <source>Do not trust this file.</source>
   <translation>请勿信任此文件。</translation>
  </message>
  <message>
   <source>Do not trust this file; choose a version of this model with .safetensors files.</source>
   <translation>请勿信任此文件；请选择此模型带有 .safetensors 文件的版本。</translation>
  </message>
  <message>
   <source>Do not trust this model, or download it again.</source>
   <translation>请勿信任此模型，或重新下载。</translation>
  </message>
  <message>
   <source>Do not trust this model.</source>
   <translation>请勿信任此模型。</translation>
  </message>
  <message>
   <source>Do not trust this tokenizer.json.</source>
   <translation>请勿信任此 tokenizer.json。</translation>
  </message>
  <message>
   <source>Download again.</source>
   <translation>请重新下载。</translation>
  </message>
  <message>
   <source>Download it again, with all its files.</source>
   <translation>请重新下载，包括其所有文件。</translation>
  </message>
  <message>
   <source>Download it again.</source>
   <translation>请重新下载。</translation>
  </message>
  <message>
   <source>Download it first.</source>
   <translation>请先下载。</translation>
  </message>
  <message>
   <source>Download the file again.</source>
   <translation>请重新下载该文件。</translation>
  </message>
  <message>
   <source>Download the index too.</source>
   <translation>请同时下载索引。</translation>
  </message>
  <message>
   <source>Download the missing file.</source>
   <translation>请下载缺少的文件。</translation>
  </message>
  <message>
   <source>Download the model again, or choose the original, unquantized one.</source>
   <translation>请重新下载模型，或选择未量化的原模型。</translation>
  </message>
  <message>
   <source>Download the model again, with all its files.</source>
   <translation>请重新下载模型及其所有文件。</translation>
  </message>
  <message>
   <source>Download the model again.</source>
   <translation>请重新下载模型。</translation>
  </message>
  <message>
   <source>Download the model instead.</source>
   <translation>请改为下载模型。</translation>
  </message>
  <message>
   <source>Download the model with all its files.</source>
   <translation>请下载模型及其所有文件。</translation>
  </message>
  <message>
   <source>Download the tokenizer's files again.</source>
   <translation>请重新下载分词器的文件。</translation>
  </message>
  <message>
   <source>Download {0} first, or put its folder beside the adapter's.</source>
   <translation>请先下载 {0}，或将其文件夹放在适配器文件夹旁边。</translation>
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
   <translation>配方的每项 {0} 需要 {1}。</translation>
  </message>
  <message>
   <source>Embeddings</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <source>Error feedback</source>
   <translation>误差反馈</translation>
  </message>
  <message>
   <source>Even the largest possible file is expected to have a KL divergence of {0}; {1} was asked for.</source>
   <translation>即使可能的最大文件，预期 KL 散度也为 {0}；要求的是 {1}。</translation>
  </message>
  <message>
   <source>Every family</source>
   <translation>所有系列</translation>
  </message>
  <message>
   <source>Every licence</source>
   <translation>所有许可证</translation>
  </message>
  <message>
   <source>Every task</source>
   <translation>所有用途</translation>
  </message>
  <message>
   <source>Every word passes through it, so it keeps more bits.</source>
   <translation>每个词都经过它，因此保留更多位。</translation>
  </message>
  <message>
   <source>Everything finished so far is kept. Close other programs, or go on with fewer threads.</source>
   <translation>已完成的全部保留。请关闭其他程序，或用更少线程继续。</translation>
  </message>
  <message>
   <source>Everything finished so far is kept: press Resume.</source>
   <translation>已完成的全部保留：请按“继续”。</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>精确</translation>
  </message>
  <message>
   <source>Exact, and the largest.</source>
   <translation>精确，也最大。</translation>
  </message>
  <message>
   <source>Exact; used for the small tensors that must stay exact.</source>
   <translation>精确；用于必须保持精确的小张量。</translation>
  </message>
  <message>
   <source>Exactly what most models are published in.</source>
   <translation>与大多数模型发布时完全一致。</translation>
  </message>
  <message>
   <source>Export one from the Choose page to see its shape.</source>
   <translation>从“选择”页导出一个即可看到其格式。</translation>
  </message>
  <message>
   <source>Families that can: {0}.</source>
   <translation>可以的系列：{0}。</translation>
  </message>
  <message>
   <source>Feed-forward</source>
   <translation>前馈</translation>
  </message>
  <message>
   <source>For computers with little memory; some answers get worse.</source>
   <translation>适合内存小的电脑；一些回答变差。</translation>
  </message>
  <message>
   <source>For programs that do not know the K types.</source>
   <translation>用于不认识 K 类型的程序。</translation>
  </message>
  <message>
   <source>For programs that do not know the K types; fast on phones.</source>
   <translation>用于不认识 K 类型的程序；在手机上很快。</translation>
  </message>
  <message>
   <source>For rows that do not divide by 256, and for programs that do not know the K types.</source>
   <translation>用于行长不能被 256 整除的情况，以及不认识 K 类型的程序。</translation>
  </message>
  <message>
   <source>Four-bit floating-point numbers, as some models are published.</source>
   <translation>四位浮点数，有些模型以此发布。</translation>
  </message>
  <message>
   <source>Free some space and resume; nothing is lost.</source>
   <translation>请释放一些空间后继续；不会丢失任何内容。</translation>
  </message>
  <message>
   <source>Free some space or choose another folder.</source>
   <translation>请释放一些空间或选择其他文件夹。</translation>
  </message>
  <message>
   <source>Free some space, or move the cache with the environment variable HF_HOME.</source>
   <translation>请释放一些空间，或用环境变量 HF_HOME 移动缓存。</translation>
  </message>
  <message>
   <source>Free some space, or take fewer chunks.</source>
   <translation>请释放一些空间，或减少段数。</translation>
  </message>
  <message>
   <source>Free some space, then resume; what has arrived is kept.</source>
   <translation>请释放一些空间后继续；已到达的保留。</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>请释放一些空间，然后重试。</translation>
  </message>
  <message>
   <source>Free some space.</source>
   <translation>请释放一些空间。</translation>
  </message>
  <message>
   <source>Free some space. The compressed model can be asked all the same.</source>
   <translation>请释放一些空间。仍可向压缩模型提问。</translation>
  </message>
  <message>
   <source>From the Hugging Face Hub</source>
   <translation>来自 Hugging Face Hub</translation>
  </message>
  <message>
   <source>Full precision</source>
   <translation>全精度</translation>
  </message>
  <message>
   <source>GGUF (llama.cpp, Ollama, LM Studio)</source>
   <translation>GGUF(llama.cpp、Ollama、LM Studio)</translation>
  </message>
  <message>
   <source>GGUF file</source>
   <translation>GGUF 文件</translation>
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
   <translation>另一个程序正在更改 GPU 支持。</translation>
  </message>
  <message>
   <source>GPU support needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>GPU 支持在 {1} 的磁盘上需要 {0} GB；剩余 {2} GB。</translation>
  </message>
  <message>
   <source>Gated</source>
   <translation>受限</translation>
  </message>
  <message>
   <source>Gemma</source>
   <translation>Gemma</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>请为它起个名称。</translation>
  </message>
  <message>
   <source>Give this tensor more bits.</source>
   <translation>请给此张量更多位。</translation>
  </message>
  <message>
   <source>Good quality, a little smaller</source>
   <translation>良好质量，略小</translation>
  </message>
  <message>
   <source>Good quality, any row length</source>
   <translation>良好质量，任意行长</translation>
  </message>
  <message>
   <source>Good quality, smaller still</source>
   <translation>良好质量，更小</translation>
  </message>
  <message>
   <source>Granite 4 hybrid</source>
   <translation>Granite 4 hybrid</translation>
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
   <translation>16 位大小的一半，没有人能发现差异。</translation>
  </message>
  <message>
   <source>Half the size of full precision, next to no loss.</source>
   <translation>全精度大小的一半，几乎没有损失。</translation>
  </message>
  <message>
   <source>Half-quadratic (HQQ)</source>
   <translation>半二次（HQQ）</translation>
  </message>
  <message>
   <source>Handing the file to Ollama</source>
   <translation>正在将文件移交给 Ollama</translation>
  </message>
  <message>
   <source>Hard to tell from the original, and small enough for most computers.</source>
   <translation>难以与原模型区分，且小到适合大多数电脑。</translation>
  </message>
  <message>
   <source>Has not arrived whole; download it again to go on.</source>
   <translation>尚未完整到达；请重新下载以继续。</translation>
  </message>
  <message>
   <source>Hears speech</source>
   <translation>识别语音</translation>
  </message>
  <message>
   <source>High quality</source>
   <translation>高质量</translation>
  </message>
  <message>
   <source>High quality, a little smaller</source>
   <translation>高质量，略小</translation>
  </message>
  <message>
   <source>Holds GGUF files only; {0} is not compressed yet and can be opened.</source>
   <translation>仅含 GGUF 文件；{0} 尚未压缩，可以打开。</translation>
  </message>
  <message>
   <source>Holds GGUF files only{0}, which are compressed already; look for the original model.</source>
   <translation>仅含 GGUF 文件{0}，它们已经压缩；请寻找原模型。</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened here: safetensors, PyTorch or GGUF.</source>
   <translation>不含可在此打开的权重：safetensors、PyTorch 或 GGUF。</translation>
  </message>
  <message>
   <source>Holds no weights that can be opened: safetensors, PyTorch or GGUF.</source>
   <translation>不含可打开的权重：safetensors、PyTorch 或 GGUF。</translation>
  </message>
  <message>
   <source>How do I sort a list of numbers in Python?</source>
   <translation>How do I sort a list of numbers in Python?</translation>
  </message>
  <message>
   <source>Hugging Face folder (PyTorch)</source>
   <translation>Hugging Face 文件夹（PyTorch）</translation>
  </message>
  <message>
   <source>Hugging Face folder (safetensors)</source>
   <translation>Hugging Face 文件夹（safetensors）</translation>
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
   <translation>如果有显卡，请先从 {0} 安装其驱动程序。</translation>
  </message>
  <message>
   <source>Install Featherweight again.</source>
   <translation>请重新安装 Featherweight。</translation>
  </message>
  <message>
   <source>Install a newer driver from {0}, then try again.</source>
   <translation>请从 {0} 安装较新的驱动程序，然后重试。</translation>
  </message>
  <message>
   <source>Install again.</source>
   <translation>请重新安装。</translation>
  </message>
  <message>
   <source>Install it from {0} and start it once.</source>
   <translation>请从 {0} 安装并启动一次。</translation>
  </message>
  <message>
   <source>Install it from {0}, or use the Modelfile.</source>
   <translation>请从 {0} 安装，或使用 Modelfile。</translation>
  </message>
  <message>
   <source>Install it, or check the file elsewhere.</source>
   <translation>请安装它，或在别处检查文件。</translation>
  </message>
  <message>
   <source>Install it, or talk with the model in another program.</source>
   <translation>请安装它，或在其他程序中与模型对话。</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>请重新安装本程序。</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and the Hub sends {1}.</source>
   <translation>通往 Hub 的中途返回的不是 {0}，而是 {1}。</translation>
  </message>
  <message>
   <source>Instead of {0}, what stands between here and {1} sends {2}.</source>
   <translation>通往 {1} 的中途返回的不是 {0}，而是 {2}。</translation>
  </message>
  <message>
   <source>Interest rates rose by a quarter of a point on Thursday.</source>
   <translation>Interest rates rose by a quarter of a point on Thursday.</translation>
  </message>
  <message>
   <source>Is an adapter (LoRA), a change to another model</source>
   <translation>是适配器（LoRA），即对另一个模型的修改</translation>
  </message>
  <message>
   <source>Is being downloaded right now.</source>
   <translation>正在下载。</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); look for the original model.</source>
   <translation>已经压缩（{0}）；请寻找原模型。</translation>
  </message>
  <message>
   <source>Is compressed already ({0}); what was lost then cannot come back. Better start with the original.</source>
   <translation>已经压缩（{0}）；当时失去的无法恢复。最好从原模型开始。</translation>
  </message>
  <message>
   <source>Is it the newest version of Ollama?</source>
   <translation>Ollama 是最新版本吗？</translation>
  </message>
  <message>
   <source>Is of a family that is not supported yet ({0}).</source>
   <translation>属于尚不支持的系列（{0}）。</translation>
  </message>
  <message>
   <source>Is this file made from that model?</source>
   <translation>此文件是由该模型制成的吗？</translation>
  </message>
  <message>
   <source>It belongs to another model.</source>
   <translation>它属于另一个模型。</translation>
  </message>
  <message>
   <source>It can be for {0}.</source>
   <translation>它可用于 {0}。</translation>
  </message>
  <message>
   <source>It cannot be loaded: {0}: {1}</source>
   <translation>无法加载：{0}：{1}</translation>
  </message>
  <message>
   <source>It cannot be looked at before it is downloaded; download it instead.</source>
   <translation>下载前无法查看；请改为下载。</translation>
  </message>
  <message>
   <source>It did not answer within {0} minutes.</source>
   <translation>{0} 分钟内没有响应。</translation>
  </message>
  <message>
   <source>It ended with code {0}</source>
   <translation>以代码 {0} 结束</translation>
  </message>
  <message>
   <source>It finds no graphics card that it can use.</source>
   <translation>找不到可以使用的显卡。</translation>
  </message>
  <message>
   <source>It is JSON with "featherweight_suite" and "prompts".</source>
   <translation>它是含有 "featherweight_suite" 和 "prompts" 的 JSON。</translation>
  </message>
  <message>
   <source>It is damaged or not a safetensors file; download it again.</source>
   <translation>它已损坏或不是 safetensors 文件；请重新下载。</translation>
  </message>
  <message>
   <source>It lies in {0}, and takes no space of its own (a hard link).</source>
   <translation>它位于 {0}，不占额外空间（硬链接）。</translation>
  </message>
  <message>
   <source>It makes vectors of texts and predicts no words; its vectors are compared instead.</source>
   <translation>它把文本变成向量，不预测词语；因此改为比较它的向量。</translation>
  </message>
  <message>
   <source>It may hold no language model.</source>
   <translation>其中可能没有语言模型。</translation>
  </message>
  <message>
   <source>It was not tried out yet.</source>
   <translation>尚未试过。</translation>
  </message>
  <message>
   <source>Its last words: {0}</source>
   <translation>最后的输出：{0}</translation>
  </message>
  <message>
   <source>Its models are in {0}.</source>
   <translation>其模型位于 {0}。</translation>
  </message>
  <message>
   <source>Its own licence</source>
   <translation>自有许可证</translation>
  </message>
  <message>
   <source>Its sizes can be forecast from typical models all the same.</source>
   <translation>仍可根据典型模型预测其大小。</translation>
  </message>
  <message>
   <source>Its weights are pickled; they are read without running anything in them. Files of before 2020 are refused.</source>
   <translation>其权重以 pickle 保存；读取时不会运行其中任何内容。2020 年之前的文件会被拒绝。</translation>
  </message>
  <message>
   <source>Join them first (llama-gguf-split --merge), or choose the model in one file.</source>
   <translation>请先合并（llama-gguf-split --merge），或选择单个文件的模型。</translation>
  </message>
  <message>
   <source>Keep one of the two files.</source>
   <translation>请保留两个文件之一。</translation>
  </message>
  <message>
   <source>Keep one of the two.</source>
   <translation>请保留两者之一。</translation>
  </message>
  <message>
   <source>Kept at {0}: among the {1} % most sensitive per byte.</source>
   <translation>保持 {0}：属于每字节最敏感的 {1} %。</translation>
  </message>
  <message>
   <source>Kinds that can be written: {0}.</source>
   <translation>可写出的种类：{0}。</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>LM Studio has this file already.</source>
   <translation>LM Studio 已有此文件。</translation>
  </message>
  <message>
   <source>LM Studio was not found on this computer.</source>
   <translation>此电脑上未找到 LM Studio。</translation>
  </message>
  <message>
   <source>LM Studio's settings cannot be read: {0}</source>
   <translation>无法读取 LM Studio 的设置：{0}</translation>
  </message>
  <message>
   <source>La recette demande trois œufs, du sucre et un citron.</source>
   <translation>La recette demande trois œufs, du sucre et un citron.</translation>
  </message>
  <message>
   <source>Layer {0} of the vision part lacks {1}.</source>
   <translation>视觉部分的第 {0} 层缺少 {1}。</translation>
  </message>
  <message>
   <source>Layer {0}, {1}</source>
   <translation>第 {0} 层，{1}</translation>
  </message>
  <message>
   <source>Layer {0}: what enters its weights</source>
   <translation>第 {0} 层：进入其权重的内容</translation>
  </message>
  <message>
   <source>Leave the version out to get the newest.</source>
   <translation>不写版本即获取最新版本。</translation>
  </message>
  <message>
   <source>Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration.</source>
   <translation>让一行中靠后的权重弥补靠前权重取整造成的损失。需要校准。</translation>
  </message>
  <message>
   <source>Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors.</source>
   <translation>级的形状如真实权重：比 Q4_K 小，质量相近；在旧处理器上较慢。</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; for rows that do not divide by 256.</source>
   <translation>级的形状如真实权重；用于行长不能被 256 整除的情况。</translation>
  </message>
  <message>
   <source>Levels shaped like real weights; slower on old processors.</source>
   <translation>级的形状如真实权重；在旧处理器上较慢。</translation>
  </message>
  <message>
   <source>Ling (Bailing MoE)</source>
   <translation>Ling (Bailing MoE)</translation>
  </message>
  <message>
   <source>Look at its rights at {0}/settings/tokens.</source>
   <translation>请在 {0}/settings/tokens 查看其权限。</translation>
  </message>
  <message>
   <source>Look at the model again.</source>
   <translation>请重新查看模型。</translation>
  </message>
  <message>
   <source>Looking at every tensor</source>
   <translation>正在查看每个张量</translation>
  </message>
  <message>
   <source>Lowered to {0}: still only {1}.</source>
   <translation>降为 {0}：仍仅为 {1}。</translation>
  </message>
  <message>
   <source>Macs need nothing more: Apple's graphics processor is used by the program as it is.</source>
   <translation>Mac 无需其他内容：本程序可直接使用 Apple 的图形处理器。</translation>
  </message>
  <message>
   <source>Make a new one at {0}.</source>
   <translation>请在 {0} 创建新令牌。</translation>
  </message>
  <message>
   <source>Make a new one at {0}/settings/tokens and enter it.</source>
   <translation>请在 {0}/settings/tokens 创建新令牌并输入。</translation>
  </message>
  <message>
   <source>Make a new one that may write at {0}.</source>
   <translation>请在 {0} 创建有写权限的新令牌。</translation>
  </message>
  <message>
   <source>Make a token that may write at {0}/settings/tokens and enter it in the settings.</source>
   <translation>请在 {0}/settings/tokens 创建有写权限的令牌，并在设置中输入。</translation>
  </message>
  <message>
   <source>Make a token with the right to write at {0} and enter it in the settings.</source>
   <translation>请在 {0} 创建有写权限的令牌，并在设置中输入。</translation>
  </message>
  <message>
   <source>Make it again.</source>
   <translation>请重新制作。</translation>
  </message>
  <message>
   <source>Make one at {0}.</source>
   <translation>请在 {0} 创建一个。</translation>
  </message>
  <message>
   <source>Makes images</source>
   <translation>生成图像</translation>
  </message>
  <message>
   <source>Mean, first token and last token are possible.</source>
   <translation>可用的有平均、首词元和末词元。</translation>
  </message>
  <message>
   <source>Mend it and resume.</source>
   <translation>请修复后继续。</translation>
  </message>
  <message>
   <source>Mend it and try again.</source>
   <translation>请修复后重试。</translation>
  </message>
  <message>
   <source>Merge it with the library that trained it, and open the merged model.</source>
   <translation>请用训练它的库将其合并，然后打开合并后的模型。</translation>
  </message>
  <message>
   <source>Models of the family {0} can be compressed but not computed here yet.</source>
   <translation>系列 {0} 的模型可以压缩，但尚不能在此计算。</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Most downloaded</source>
   <translation>下载最多</translation>
  </message>
  <message>
   <source>Most liked</source>
   <translation>点赞最多</translation>
  </message>
  <message>
   <source>Move it away and resume.</source>
   <translation>请将其移走后继续。</translation>
  </message>
  <message>
   <source>Name it in {0} as base_model_name_or_path.</source>
   <translation>请在 {0} 中以 base_model_name_or_path 指定它。</translation>
  </message>
  <message>
   <source>Names look like owner/name.</source>
   <translation>名称形如 所有者/名称。</translation>
  </message>
  <message>
   <source>Near-lossless</source>
   <translation>近乎无损</translation>
  </message>
  <message>
   <source>Needs no calibration: lets outliers lose more so that all other weights lose less.</source>
   <translation>无需校准：让异常值损失更多，使其他所有权重损失更少。</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>No NVIDIA graphics card was found: its driver is not installed.</source>
   <translation>未找到 NVIDIA 显卡：未安装其驱动程序。</translation>
  </message>
  <message>
   <source>No compression of the values; a base for other programs.</source>
   <translation>不压缩数值；供其他程序使用的基础。</translation>
  </message>
  <message>
   <source>No difference that anyone could find.</source>
   <translation>没有人能发现差异。</translation>
  </message>
  <message>
   <source>No tensor of {0} matches {1}.</source>
   <translation>{0} 中没有匹配 {1} 的张量。</translation>
  </message>
  <message>
   <source>Nomic BERT</source>
   <translation>Nomic BERT</translation>
  </message>
  <message>
   <source>None of the {0} channels stands out.</source>
   <translation>{0} 个通道中没有突出的。</translation>
  </message>
  <message>
   <source>Normalization</source>
   <translation>归一化</translation>
  </message>
  <message>
   <source>Nothing is lost. Copy the diagnostics and tell the makers.</source>
   <translation>没有丢失任何内容。请复制诊断信息并告知开发者。</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the project's own page instead.</source>
   <translation>未作任何更改。请改为查看项目自己的页面。</translation>
  </message>
  <message>
   <source>Nothing was measured at {0}.</source>
   <translation>在 {0} 没有测量。</translation>
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
   <translation>Ollama 在 {0} 响应。</translation>
  </message>
  <message>
   <source>Ollama could not create the model: {0}.</source>
   <translation>Ollama 无法创建模型：{0}。</translation>
  </message>
  <message>
   <source>Ollama has a model called {0} now.</source>
   <translation>Ollama 现有名为 {0} 的模型。</translation>
  </message>
  <message>
   <source>Ollama is installed and running.</source>
   <translation>Ollama 已安装并正在运行。</translation>
  </message>
  <message>
   <source>Ollama is installed; it must be running to take a model.</source>
   <translation>Ollama 已安装；须运行才能接收模型。</translation>
  </message>
  <message>
   <source>Ollama keeps its own list. Remove it there: ollama rm {0}</source>
   <translation>Ollama 有自己的列表。请在那里移除：ollama rm {0}</translation>
  </message>
  <message>
   <source>Ollama refused the file: {0}.</source>
   <translation>Ollama 拒绝了该文件：{0}。</translation>
  </message>
  <message>
   <source>Ollama stopped answering: {0}.</source>
   <translation>Ollama 停止响应：{0}。</translation>
  </message>
  <message>
   <source>Ollama was not found on this computer.</source>
   <translation>此电脑上未找到 Ollama。</translation>
  </message>
  <message>
   <source>Ollama's list names a model that cannot be read: {0}</source>
   <translation>Ollama 的列表中有一个无法读取的模型：{0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a folder with config.json and .safetensors files, or a .gguf file.</source>
   <translation>请打开含 config.json 和 .safetensors 文件的文件夹，或 .gguf 文件。</translation>
  </message>
  <message>
   <source>Open a model's whole folder.</source>
   <translation>请打开模型的整个文件夹。</translation>
  </message>
  <message>
   <source>Open or gated</source>
   <translation>开放或受限</translation>
  </message>
  <message>
   <source>Open the model again.</source>
   <translation>请重新打开模型。</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Paste a link from {0}.</source>
   <translation>请粘贴来自 {0} 的链接。</translation>
  </message>
  <message>
   <source>Paste the link of a model's page.</source>
   <translation>请粘贴模型页面的链接。</translation>
  </message>
  <message>
   <source>Patients who slept less than six hours recovered more slowly.</source>
   <translation>Patients who slept less than six hours recovered more slowly.</translation>
  </message>
  <message>
   <source>Pause it first.</source>
   <translation>请先暂停。</translation>
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
   <translation>请告知开发者。</translation>
  </message>
  <message>
   <source>Practically the original.</source>
   <translation>几乎就是原模型。</translation>
  </message>
  <message>
   <source>Preparing; the first time takes a little longer</source>
   <translation>正在准备；首次稍久</translation>
  </message>
  <message>
   <source>Press Resume to try again.</source>
   <translation>请按“继续”重试。</translation>
  </message>
  <message>
   <source>Processor (CPU), {0} cores</source>
   <translation>处理器（CPU），{0} 个核心</translation>
  </message>
  <message>
   <source>Published in this type: kept exactly as it is.</source>
   <translation>以此类型发布：原样保留。</translation>
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
   <translation>升为 {0}：减少 {1} nat 的预期散度。</translation>
  </message>
  <message>
   <source>Read by every program, and fast on phones; the K types lose less in the same space.</source>
   <translation>所有程序都能读取，在手机上很快；同样空间下 K 类型损失更少。</translation>
  </message>
  <message>
   <source>Reading a page with every weight rounded</source>
   <translation>正在用所有权重均已取整的模型阅读一页文本</translation>
  </message>
  <message>
   <source>Reading a text, layer {0} of {1}</source>
   <translation>正在阅读文本，第 {0}/{1} 层</translation>
  </message>
  <message>
   <source>Reading a text, vector by vector</source>
   <translation>正在逐个向量地读取文本</translation>
  </message>
  <message>
   <source>Reading a text, word by word</source>
   <translation>正在逐词阅读文本</translation>
  </message>
  <message>
   <source>Reading headers</source>
   <translation>正在读取头部</translation>
  </message>
  <message>
   <source>Reading headers: {0} of {1} files</source>
   <translation>正在读取头部：{0}/{1} 个文件</translation>
  </message>
  <message>
   <source>Reading the file</source>
   <translation>正在读取文件</translation>
  </message>
  <message>
   <source>Reading the model's headers</source>
   <translation>正在读取模型头部</translation>
  </message>
  <message>
   <source>Reading the text</source>
   <translation>正在阅读文本</translation>
  </message>
  <message>
   <source>Reading the text, layer {0} of {1}</source>
   <translation>正在阅读文本，第 {0}/{1} 层</translation>
  </message>
  <message>
   <source>Reading the text, the last step</source>
   <translation>正在阅读文本，最后一步</translation>
  </message>
  <message>
   <source>Reading values</source>
   <translation>正在读取值</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>Remove GPU support and add it again.</source>
   <translation>请移除 GPU 支持并重新添加。</translation>
  </message>
  <message>
   <source>Remove it in LM Studio, or rename yours.</source>
   <translation>请在 LM Studio 中将其移除，或重命名您的文件。</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>请将其移除。</translation>
  </message>
  <message>
   <source>Remove one of them.</source>
   <translation>请移除其中一个。</translation>
  </message>
  <message>
   <source>Remove something there, or make it public.</source>
   <translation>请在那里移除一些内容，或将其公开。</translation>
  </message>
  <message>
   <source>Resume then; what has arrived is kept.</source>
   <translation>届时继续；已到达的保留。</translation>
  </message>
  <message>
   <source>Resume; it is found out again.</source>
   <translation>请继续；会重新查明。</translation>
  </message>
  <message>
   <source>Resume; it is made again.</source>
   <translation>请继续；会重新制作。</translation>
  </message>
  <message>
   <source>Rope scaling of the kind {0} is not supported yet.</source>
   <translation>尚不支持种类为 {0} 的 rope 缩放。</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the closest that fits.</source>
   <translation>{0} 的行不能被 {1} 的块 {2} 整除；最接近且适合的是 {3}。</translation>
  </message>
  <message>
   <source>Rows of {0} do not divide into {1}'s blocks of {2}; {3} is the smallest type that fits and loses no more than it.</source>
   <translation>{0} 的行不能被 {1} 的块 {2} 整除；适合且损失不更多的最小类型是 {3}。</translation>
  </message>
  <message>
   <source>Running the file takes about {0} GB of memory, {1} GB are free.</source>
   <translation>运行该文件约需 {0} GB 内存，剩余 {1} GB。</translation>
  </message>
  <message>
   <source>Save it as UTF-8, or choose another.</source>
   <translation>请存为 UTF-8，或选择其他文件。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search for the model again.</source>
   <translation>请重新搜索该模型。</translation>
  </message>
  <message>
   <source>Sees and writes</source>
   <translation>看图写作</translation>
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
   <translation>请改为设置环境变量 HF_TOKEN。</translation>
  </message>
  <message>
   <source>Shorten the model card.</source>
   <translation>请缩短模型卡。</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小</translation>
  </message>
  <message>
   <source>Small and sensitive: kept exact.</source>
   <translation>小而敏感：保持精确。</translation>
  </message>
  <message>
   <source>Small, a little better</source>
   <translation>小，略好</translation>
  </message>
  <message>
   <source>Small, and much builds on it, so it keeps more bits.</source>
   <translation>它很小，而很多部分依赖它，因此保留更多位。</translation>
  </message>
  <message>
   <source>Small, uniform</source>
   <translation>小，均匀</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>Smallest first. The Hub itself cannot sort by size: these are the most downloaded of each range of sizes.</source>
   <translation>最小的在前。Hub 自身不能按大小排序：这些是各大小区间中下载最多的。</translation>
  </message>
  <message>
   <source>Smallest that still works</source>
   <translation>仍可用的最小</translation>
  </message>
  <message>
   <source>Solar Open</source>
   <translation>Solar Open</translation>
  </message>
  <message>
   <source>Some take a day or more; {0} tells how it stands. Then check again.</source>
   <translation>有些需要一天或更久；{0} 显示进展。之后请再次检查。</translation>
  </message>
  <message>
   <source>Somebody changed {0} in the same moment.</source>
   <translation>有人在同一时刻更改了 {0}。</translation>
  </message>
  <message>
   <source>Something went wrong inside the program ({0}: {1}).</source>
   <translation>程序内部出错（{0}：{1}）。</translation>
  </message>
  <message>
   <source>Sorts texts</source>
   <translation>文本分类</translation>
  </message>
  <message>
   <source>Start Ollama and try again.</source>
   <translation>请启动 Ollama 后重试。</translation>
  </message>
  <message>
   <source>Start it again and try once more.</source>
   <translation>请重新启动它，然后再试一次。</translation>
  </message>
  <message>
   <source>Start the job again.</source>
   <translation>请重新开始任务。</translation>
  </message>
  <message>
   <source>Started: {0} to {1}</source>
   <translation>已开始：{0} 至 {1}</translation>
  </message>
  <message>
   <source>Such links look like hf://owner/name@main.</source>
   <translation>此类链接形如 hf://owner/name@main。</translation>
  </message>
  <message>
   <source>Summarises</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Supported are {0}.</source>
   <translation>支持的有 {0}。</translation>
  </message>
  <message>
   <source>Swap them, or remove one.</source>
   <translation>请将两者对调，或移除其一。</translation>
  </message>
  <message>
   <source>Switch it on at {0}: “Read access to contents of all public gated repos you can access”.</source>
   <translation>请在 {0} 开启：“Read access to contents of all public gated repos you can access”。</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>请取其中一部分。</translation>
  </message>
  <message>
   <source>Take some of them.</source>
   <translation>请取其中一些。</translation>
  </message>
  <message>
   <source>Tensors are missing ({0}); the first is the {1} {2}{3}.</source>
   <translation>缺少张量（{0}）；第一个是{1} {2}{3}。</translation>
  </message>
  <message>
   <source>That is more than the Hub accepts at once (error 413).</source>
   <translation>这超出了 Hub 一次接受的量（错误 413）。</translation>
  </message>
  <message>
   <source>That is not a token.</source>
   <translation>这不是令牌。</translation>
  </message>
  <message>
   <source>That may take a day or more. Check again later.</source>
   <translation>可能需要一天或更久。请稍后再次检查。</translation>
  </message>
  <message>
   <source>The GGUF file does not state its architecture.</source>
   <translation>GGUF 文件未注明其架构。</translation>
  </message>
  <message>
   <source>The GGUF file states {0} layers.</source>
   <translation>GGUF 文件注明有 {0} 层。</translation>
  </message>
  <message>
   <source>The Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <source>The Hub asks to wait for {0} minutes.</source>
   <translation>Hub 要求等待 {0} 分钟。</translation>
  </message>
  <message>
   <source>The Hub does not accept your token.</source>
   <translation>Hub 不接受您的令牌。</translation>
  </message>
  <message>
   <source>The Hub does not know this token (401): it is mistyped, expired or was deleted.</source>
   <translation>Hub 不认识此令牌（401）：输入有误、已过期或已被删除。</translation>
  </message>
  <message>
   <source>The Hub does not take {0}: {1}.</source>
   <translation>Hub 不接收 {0}：{1}。</translation>
  </message>
  <message>
   <source>The Hub has disabled {0}.</source>
   <translation>Hub 已停用 {0}。</translation>
  </message>
  <message>
   <source>The Hub has had too many requests from here.</source>
   <translation>Hub 收到来自这里的请求过多。</translation>
  </message>
  <message>
   <source>The Hub has no model named {0} that you may write to.</source>
   <translation>Hub 上没有您可写入的名为 {0} 的模型。</translation>
  </message>
  <message>
   <source>The Hub has no model named {0}, or it is private.</source>
   <translation>Hub 上没有名为 {0} 的模型，或它是私有的。</translation>
  </message>
  <message>
   <source>The Hub has trouble of its own (error {0}).</source>
   <translation>Hub 自身出现问题（错误 {0}）。</translation>
  </message>
  <message>
   <source>The Hub is busy</source>
   <translation>Hub 繁忙</translation>
  </message>
  <message>
   <source>The Hub is switched off here by the environment variable HF_HUB_OFFLINE.</source>
   <translation>环境变量 HF_HUB_OFFLINE 在此关闭了对 Hub 的访问。</translation>
  </message>
  <message>
   <source>The Hub refused (error {0}{1}).</source>
   <translation>Hub 已拒绝（错误 {0}{1}）。</translation>
  </message>
  <message>
   <source>The Hub sent another part of {0} than asked for.</source>
   <translation>Hub 发来的 {0} 的部分与请求的不同。</translation>
  </message>
  <message>
   <source>The Hub's addresses have expired; asking for new ones</source>
   <translation>Hub 的地址已过期；正在请求新地址</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} makes no sense.</source>
   <translation>Hub 关于 {0} 的答复没有意义。</translation>
  </message>
  <message>
   <source>The Hub's answer about {0} names no version.</source>
   <translation>Hub 关于 {0} 的答复未注明版本。</translation>
  </message>
  <message>
   <source>The Hub's storage gave no receipt for a part.</source>
   <translation>Hub 的存储没有确认收到某一部分。</translation>
  </message>
  <message>
   <source>The Hub's storage has trouble of its own (error {0}).</source>
   <translation>Hub 的存储自身出现问题（错误 {0}）。</translation>
  </message>
  <message>
   <source>The Hub's storage refuses the file's parts.</source>
   <translation>Hub 的存储拒绝接收文件的各部分。</translation>
  </message>
  <message>
   <source>The adapter's change of {0} is {1}; the tensor is {2}.</source>
   <translation>适配器对 {0} 的更改形状为 {1}；该张量为 {2}。</translation>
  </message>
  <message>
   <source>The adapter's tensors of {0} are not complete.</source>
   <translation>适配器中 {0} 的张量不完整。</translation>
  </message>
  <message>
   <source>The adapter's {0} has {1} rows, not {2}.</source>
   <translation>适配器的 {0} 有 {1} 行，而不是 {2} 行。</translation>
  </message>
  <message>
   <source>The adapter's {0} is {1}; the model's is {2}.</source>
   <translation>适配器的 {0} 为 {1}；模型的为 {2}。</translation>
  </message>
  <message>
   <source>The authors of {0} have turned your request down (403).</source>
   <translation>{0} 的作者拒绝了您的申请（403）。</translation>
  </message>
  <message>
   <source>The bound on {0} asks for at least {1} and at most {2}.</source>
   <translation>{0} 的限制要求至少 {1} 且至多 {2}。</translation>
  </message>
  <message>
   <source>The calibrated inputs of a layer cannot be worked with.</source>
   <translation>无法使用某一层的校准输入。</translation>
  </message>
  <message>
   <source>The calibration in {0} cannot be read.</source>
   <translation>无法读取 {0} 中的校准。</translation>
  </message>
  <message>
   <source>The calibration in {0} is of version {1}.</source>
   <translation>{0} 中的校准版本为 {1}。</translation>
  </message>
  <message>
   <source>The calibration text drives this model to values that are not numbers.</source>
   <translation>校准文本使此模型产生不是数的值。</translation>
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
   <translation>压缩模型</translation>
  </message>
  <message>
   <source>The compressed model would answer differently, so it is not made.</source>
   <translation>压缩模型的回答会不同，因此不制作。</translation>
  </message>
  <message>
   <source>The computer ran out of memory, and the process that did the work was ended.</source>
   <translation>电脑内存耗尽，执行工作的进程已被结束。</translation>
  </message>
  <message>
   <source>The configuration belongs to another model; download both again.</source>
   <translation>配置属于另一个模型；请重新下载两者。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and more tries did not bring it back.</source>
   <translation>下载 {1} 时与 {0} 的连接断开，多次重试也未恢复。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while downloading {1}, and {2} more tries did not bring it back.</source>
   <translation>下载 {1} 时与 {0} 的连接断开，又重试 {2} 次也未恢复。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while publishing.</source>
   <translation>发布时与 {0} 的连接断开。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut while sending {1}, and more tries did not bring it back.</source>
   <translation>发送 {1} 时与 {0} 的连接断开，多次重试也未恢复。</translation>
  </message>
  <message>
   <source>The connection to {0} was cut.</source>
   <translation>与 {0} 的连接已断开。</translation>
  </message>
  <message>
   <source>The connection was cut</source>
   <translation>连接已断开</translation>
  </message>
  <message>
   <source>The connection was cut while reading {0}, and {1} more tries did not help.</source>
   <translation>读取 {0} 时连接断开，又重试 {1} 次也无效。</translation>
  </message>
  <message>
   <source>The copy takes {0} GB, {1} GB are free.</source>
   <translation>副本占用 {0} GB，剩余 {1} GB。</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is cut short.</source>
   <translation>{0} 中张量的描述不完整。</translation>
  </message>
  <message>
   <source>The description of the tensors in {0} is damaged.</source>
   <translation>{0} 中张量的描述已损坏。</translation>
  </message>
  <message>
   <source>The disk of {0} is full.</source>
   <translation>{0} 的磁盘已满。</translation>
  </message>
  <message>
   <source>The download needs {0} GB on the disk of {1}; {2} GB are free.</source>
   <translation>下载在 {1} 的磁盘上需要 {0} GB；剩余 {2} GB。</translation>
  </message>
  <message>
   <source>The downloaded packages state {0} GB, more than any real ones have.</source>
   <translation>下载的软件包注明为 {0} GB，超过任何真实软件包的大小。</translation>
  </message>
  <message>
   <source>The environment variable HF_ENDPOINT is {0}, which is no URL.</source>
   <translation>环境变量 HF_ENDPOINT 为 {0}，这不是网址。</translation>
  </message>
  <message>
   <source>The file is cut short; download it again.</source>
   <translation>文件不完整；请重新下载。</translation>
  </message>
  <message>
   <source>The file's table of characters is damaged.</source>
   <translation>文件的字符表已损坏。</translation>
  </message>
  <message>
   <source>The file's vocabulary</source>
   <translation>文件的词表</translation>
  </message>
  <message>
   <source>The file's vocabulary has no token for unknown words.</source>
   <translation>文件的词表没有表示未知词的词元。</translation>
  </message>
  <message>
   <source>The file's vocabulary is incomplete: {0} is missing or too short.</source>
   <translation>文件的词表不完整：{0} 缺失或过短。</translation>
  </message>
  <message>
   <source>The files in {0} are larger than {1} MB.</source>
   <translation>{0} 中的文件大于 {1} MB。</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>无法写入文件夹 {0}。</translation>
  </message>
  <message>
   <source>The folder {0} does not exist.</source>
   <translation>文件夹 {0} 不存在。</translation>
  </message>
  <message>
   <source>The goalkeeper saved two penalties and the match ended in a draw.</source>
   <translation>The goalkeeper saved two penalties and the match ended in a draw.</translation>
  </message>
  <message>
   <source>The graphics card computes wrongly.</source>
   <translation>显卡计算有误。</translation>
  </message>
  <message>
   <source>The graphics card does not compute: {0}: {1}</source>
   <translation>显卡无法计算：{0}：{1}</translation>
  </message>
  <message>
   <source>The graphics card's driver supports CUDA {0}; {1} or newer is needed.</source>
   <translation>显卡的驱动程序支持 CUDA {0}；需要 {1} 或更新版本。</translation>
  </message>
  <message>
   <source>The header entry of {0} in {1} makes no sense.</source>
   <translation>{1} 头部中 {0} 的条目没有意义。</translation>
  </message>
  <message>
   <source>The header of {0} claims {1} entries, which no real one has.</source>
   <translation>{0} 的头部声称有 {1} 个条目，真实文件不会如此。</translation>
  </message>
  <message>
   <source>The header of {0} is not a list of tensors.</source>
   <translation>{0} 的头部不是张量列表。</translation>
  </message>
  <message>
   <source>The header of {0} is not valid JSON.</source>
   <translation>{0} 的头部不是有效的 JSON。</translation>
  </message>
  <message>
   <source>The headers of {0} are larger than {1} MB, which no real model's are.</source>
   <translation>{0} 的头部大于 {1} MB，真实模型不会如此。</translation>
  </message>
  <message>
   <source>The importance matrix belongs to another model.</source>
   <translation>重要性矩阵属于另一个模型。</translation>
  </message>
  <message>
   <source>The importance matrix names no tensor of {0}.</source>
   <translation>重要性矩阵中没有 {0} 的张量。</translation>
  </message>
  <message>
   <source>The importance of {0} has {1} values; {2} are needed.</source>
   <translation>{0} 的重要性有 {1} 个值；需要 {2} 个。</translation>
  </message>
  <message>
   <source>The job in {0} cannot be read.</source>
   <translation>无法读取 {0} 中的任务。</translation>
  </message>
  <message>
   <source>The job is running.</source>
   <translation>任务正在运行。</translation>
  </message>
  <message>
   <source>The job's journal cannot be written: {0}.</source>
   <translation>无法写入任务的记录：{0}。</translation>
  </message>
  <message>
   <source>The job's journal {0} is damaged.</source>
   <translation>任务的记录 {0} 已损坏。</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing under the same licence; it goes along.</source>
   <translation>许可证 {0} 允许以相同许可证分享；它会随附。</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing without any commercial purpose only.</source>
   <translation>许可证 {0} 只允许非商业目的的分享。</translation>
  </message>
  <message>
   <source>The licence {0} allows sharing; it goes along with the file.</source>
   <translation>许可证 {0} 允许分享；它会随文件附上。</translation>
  </message>
  <message>
   <source>The licence {0} forbids sharing changed forms, and this is one.</source>
   <translation>许可证 {0} 禁止分享更改后的形式，而这正是其一。</translation>
  </message>
  <message>
   <source>The licence {0} has terms of its own for sharing.{1}</source>
   <translation>许可证 {0} 对分享有自己的条款。{1}</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: sent on too often.</source>
   <translation>无法获取版本列表：转发次数过多。</translation>
  </message>
  <message>
   <source>The list of versions cannot be had: {0}.</source>
   <translation>无法获取版本列表：{0}。</translation>
  </message>
  <message>
   <source>The metadata does not state the experts' feed-forward size.</source>
   <translation>元数据未注明专家的前馈大小。</translation>
  </message>
  <message>
   <source>The metadata does not state the numbers of each layer's activation (xielu).</source>
   <translation>元数据未注明各层激活函数（xielu）的数值。</translation>
  </message>
  <message>
   <source>The metadata states a rope of {0} of {1}, which cannot be rotated.</source>
   <translation>元数据注明 rope 作用于 {1} 个值中的 {0} 个，无法旋转。</translation>
  </message>
  <message>
   <source>The metadata states an expert_gating_func of {0}, which is not supported yet.</source>
   <translation>元数据注明 expert_gating_func 为 {0}，尚不支持。</translation>
  </message>
  <message>
   <source>The metadata states another {0}.{1} than llama.cpp computes.</source>
   <translation>元数据注明的 {0}.{1} 与 llama.cpp 计算的不同。</translation>
  </message>
  <message>
   <source>The metadata states heads of {0} values, which do not divide {1}.</source>
   <translation>元数据声明注意力头有 {0} 个值，无法整除 {1}。</translation>
  </message>
  <message>
   <source>The metadata states no sizes of RWKV's state, which the model has tensors for.</source>
   <translation>元数据没有说明 RWKV 状态的大小，而模型中有对应的张量。</translation>
  </message>
  <message>
   <source>The metadata states no sizes of a state, which the model has tensors for.</source>
   <translation>元数据未注明状态的大小，而模型有相应的张量。</translation>
  </message>
  <message>
   <source>The metadata states no sizes of latent attention, which the model has tensors for.</source>
   <translation>元数据未注明潜在注意力的大小，而模型有相应的张量。</translation>
  </message>
  <message>
   <source>The metadata states sliding windows for other layers than there are.</source>
   <translation>元数据注明的滑动窗口与现有的层不符。</translation>
  </message>
  <message>
   <source>The metadata states {0} attention heads, which {1} cannot share.</source>
   <translation>元数据注明 {0} 个注意力头，{1} 个键/值头无法均分。</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which a state of {1} values cannot have.</source>
   <translation>元数据注明 {0} 个组，{1} 个值的状态不可能有。</translation>
  </message>
  <message>
   <source>The metadata states {0} groups, which {1} experts cannot make.</source>
   <translation>元数据注明 {0} 个组，{1} 个专家无法组成。</translation>
  </message>
  <message>
   <source>The metadata states {0} layers, which no real model has.</source>
   <translation>元数据注明 {0} 层，真实模型不会如此。</translation>
  </message>
  <message>
   <source>The metadata states {0} of {1} experts, which cannot be.</source>
   <translation>元数据注明 {1} 个专家中的 {0} 个，这不可能。</translation>
  </message>
  <message>
   <source>The metadata states {0}.{1} = {2}, which cannot be used.</source>
   <translation>元数据注明 {0}.{1} = {2}，无法使用。</translation>
  </message>
  <message>
   <source>The model can be compressed all the same.</source>
   <translation>模型仍可压缩。</translation>
  </message>
  <message>
   <source>The model cannot be calibrated.</source>
   <translation>无法校准该模型。</translation>
  </message>
  <message>
   <source>The model cannot be computed.</source>
   <translation>无法计算该模型。</translation>
  </message>
  <message>
   <source>The model comes without its tokenizer.json, and how it splits text is not known here.</source>
   <translation>模型未附带 tokenizer.json，且此处不知道它如何切分文本。</translation>
  </message>
  <message>
   <source>The model has changed since this download began; {0} of {1} files are the same</source>
   <translation>自此下载开始以来，模型已更改；{1} 个文件中有 {0} 个相同</translation>
  </message>
  <message>
   <source>The model has tensors for several streams, which its family does not have.</source>
   <translation>模型含有用于多个流的张量，而其系列没有这些流。</translation>
  </message>
  <message>
   <source>The model may be of a newer kind, or be quantized or adapted; choose the original one.</source>
   <translation>模型可能属于较新的种类，或已量化或改编；请选择原模型。</translation>
  </message>
  <message>
   <source>The model may be of a newer kind.</source>
   <translation>模型可能属于较新的种类。</translation>
  </message>
  <message>
   <source>The model's file is damaged or was trained wrongly; download it again or choose another version.</source>
   <translation>模型的文件已损坏或训练有误；请重新下载或选择其他版本。</translation>
  </message>
  <message>
   <source>The model's files hold no vision part.</source>
   <translation>模型的文件不含视觉部分。</translation>
  </message>
  <message>
   <source>The model's predictions are not numbers.</source>
   <translation>模型的预测不是数。</translation>
  </message>
  <message>
   <source>The models' answers cannot be compared: some are not numbers.</source>
   <translation>无法比较两个模型的回答：有些不是数。</translation>
  </message>
  <message>
   <source>The most downloads in the last month first.</source>
   <translation>上个月下载最多的在前。</translation>
  </message>
  <message>
   <source>The most hearts first.</source>
   <translation>点赞最多的在前。</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>最新的在前。</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>原模型</translation>
  </message>
  <message>
   <source>The original as GGUF takes {0} GB, {1} GB are free.</source>
   <translation>GGUF 形式的原模型占用 {0} GB，剩余 {1} GB。</translation>
  </message>
  <message>
   <source>The original's licence is not known here. Without one, nobody but its authors may share it.</source>
   <translation>此处不知道原模型的许可证。没有许可证，除作者外任何人都不得分享。</translation>
  </message>
  <message>
   <source>The output has {0} bytes; planned were {1}.</source>
   <translation>输出有 {0} 字节；计划为 {1}。</translation>
  </message>
  <message>
   <source>The output holds {0}, which nobody planned.</source>
   <translation>输出含有计划外的 {0}。</translation>
  </message>
  <message>
   <source>The output lacks the tensor {0}.</source>
   <translation>输出缺少张量 {0}。</translation>
  </message>
  <message>
   <source>The part of this model that guesses several tokens at once is left out: answers are the same, and programs that could use it generate them more slowly.</source>
   <translation>此模型中一次猜测多个词元的部分被省略：回答相同，但能用到它的程序生成回答会更慢。</translation>
  </message>
  <message>
   <source>The preset has no name.</source>
   <translation>预设没有名称。</translation>
  </message>
  <message>
   <source>The process that did the work was killed. Most often the system does so when memory runs short.</source>
   <translation>执行工作的进程被终止。多数情况下是系统在内存不足时所为。</translation>
  </message>
  <message>
   <source>The process that did the work {0}.</source>
   <translation>执行工作的进程{0}。</translation>
  </message>
  <message>
   <source>The process that does the work could not be started.</source>
   <translation>无法启动执行工作的进程。</translation>
  </message>
  <message>
   <source>The program does not know this family.</source>
   <translation>程序不认识此系列。</translation>
  </message>
  <message>
   <source>The program goes on with the processor.</source>
   <translation>程序继续使用处理器。</translation>
  </message>
  <message>
   <source>The quantization settings state blocks of {0}.</source>
   <translation>量化设置注明块为 {0}。</translation>
  </message>
  <message>
   <source>The quantization settings state {0} as {1}; it must be {2} to {3}.</source>
   <translation>量化设置注明 {0} 为 {1}；必须为 {2} 至 {3}。</translation>
  </message>
  <message>
   <source>The recipe has the unknown entry {0}.</source>
   <translation>配方含有未知条目 {0}。</translation>
  </message>
  <message>
   <source>The recipe is of version {0}; this program reads {1}.</source>
   <translation>配方版本为 {0}；本程序读取 {1}。</translation>
  </message>
  <message>
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>无法读取配方 {0}：{1}。</translation>
  </message>
  <message>
   <source>The recipe's target states both size_bytes and max_kl.</source>
   <translation>配方的目标同时注明了 size_bytes 和 max_kl。</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>无法连接服务器</translation>
  </message>
  <message>
   <source>The server does not answer</source>
   <translation>服务器没有响应</translation>
  </message>
  <message>
   <source>The server refuses</source>
   <translation>服务器已拒绝</translation>
  </message>
  <message>
   <source>The server sent {0}</source>
   <translation>服务器发来了{0}</translation>
  </message>
  <message>
   <source>The server that keeps {0} refuses to send it (error {1}).</source>
   <translation>存放 {0} 的服务器拒绝发送（错误 {1}）。</translation>
  </message>
  <message>
   <source>The smallest possible file is {0} MB; {1} MB were asked for.</source>
   <translation>可能的最小文件为 {0} MB；要求的是 {1} MB。</translation>
  </message>
  <message>
   <source>The system ended llama.cpp, probably for lack of memory.</source>
   <translation>系统结束了 llama.cpp，可能是因为内存不足。</translation>
  </message>
  <message>
   <source>The system's keychain cannot be used: {0}. {1}</source>
   <translation>无法使用系统的钥匙串：{0}。{1}</translation>
  </message>
  <message>
   <source>The system's keychain cannot forget the token: {0}.</source>
   <translation>系统的钥匙串无法删除令牌：{0}。</translation>
  </message>
  <message>
   <source>The system's keychain cannot keep the token: {0}.</source>
   <translation>系统的钥匙串无法保存令牌：{0}。</translation>
  </message>
  <message>
   <source>The tensors of {0} share their bytes too often.</source>
   <translation>{0} 的张量过多地共用字节。</translation>
  </message>
  <message>
   <source>The test in {0} cannot be read.</source>
   <translation>无法读取 {0} 中的测试。</translation>
  </message>
  <message>
   <source>The text has tokens that {0} does not know (it has {1}).</source>
   <translation>文本含有 {0} 不认识的词元（它有 {1} 个）。</translation>
  </message>
  <message>
   <source>The text has {0} tokens; one chunk needs {1}.</source>
   <translation>文本有 {0} 个词元；一段需要 {1} 个。</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model.</source>
   <translation>分词器属于另一个模型。</translation>
  </message>
  <message>
   <source>The tokenizer belongs to another model; download both again.</source>
   <translation>分词器属于另一个模型；请重新下载两者。</translation>
  </message>
  <message>
   <source>The tokenizer does not know {0}, which stands between the rows of a picture.</source>
   <translation>分词器不认识 {0}，它位于图像的行之间。</translation>
  </message>
  <message>
   <source>The tokenizer has no token for {0}.</source>
   <translation>分词器没有表示{0}的词元。</translation>
  </message>
  <message>
   <source>The tokenizer has the same token twice.</source>
   <translation>分词器有两个相同的词元。</translation>
  </message>
  <message>
   <source>The tokenizer needs seconds to split a line of text.</source>
   <translation>分词器切分一行文本需要数秒。</translation>
  </message>
  <message>
   <source>The tokenizer's table of characters is damaged.</source>
   <translation>分词器的字符表已损坏。</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are longer than any real one's.</source>
   <translation>分词器的词元比任何真实分词器的都长。</translation>
  </message>
  <message>
   <source>The tokenizer's tokens are none, too many, empty or too long.</source>
   <translation>分词器没有词元、词元过多、为空或过长。</translation>
  </message>
  <message>
   <source>The two models have different vocabularies.</source>
   <translation>两个模型的词表不同。</translation>
  </message>
  <message>
   <source>The upload in {0} cannot be read.</source>
   <translation>无法读取 {0} 中的上传。</translation>
  </message>
  <message>
   <source>The vocabulary</source>
   <translation>词表</translation>
  </message>
  <message>
   <source>The {0}{1} is missing.</source>
   <translation>缺少{0}{1}。</translation>
  </message>
  <message>
   <source>There is no CUDA build of torch for this system ({0} on {1}, Python {2}).</source>
   <translation>没有适合此系统的 torch CUDA 版本（{1} 上的 {0}，Python {2}）。</translation>
  </message>
  <message>
   <source>There is no finished calibration in {0}.</source>
   <translation>{0} 中没有已完成的校准。</translation>
  </message>
  <message>
   <source>There is no finished job called {0}.</source>
   <translation>没有名为 {0} 的已完成任务。</translation>
  </message>
  <message>
   <source>There is no job in {0}.</source>
   <translation>{0} 中没有任务。</translation>
  </message>
  <message>
   <source>There is no machine called {0}.</source>
   <translation>没有名为 {0} 的电脑。</translation>
  </message>
  <message>
   <source>There is no preset called {0}.</source>
   <translation>没有名为 {0} 的预设。</translation>
  </message>
  <message>
   <source>There is no quality called {0}.</source>
   <translation>没有名为 {0} 的质量。</translation>
  </message>
  <message>
   <source>There is no upload in {0}.</source>
   <translation>{0} 中没有上传。</translation>
  </message>
  <message>
   <source>There is no {0}, or it is private and your account may not see it (404).</source>
   <translation>没有 {0}，或它是私有的，您的账户看不到（404）。</translation>
  </message>
  <message>
   <source>There was too little memory for the next step.</source>
   <translation>下一步所需内存不足。</translation>
  </message>
  <message>
   <source>These AWQ weights are laid out as {0} with {1} bits, which cannot be read; {2} can.</source>
   <translation>这些 AWQ 权重以 {0} 布局、{1} 位存储，无法读取；{2} 可以。</translation>
  </message>
  <message>
   <source>These GPTQ weights are laid out for {0}, which cannot be read.</source>
   <translation>这些 GPTQ 权重的布局用于 {0}，无法读取。</translation>
  </message>
  <message>
   <source>These weights are stored as {0}, with zeros left out, which cannot be read.</source>
   <translation>这些权重存储为 {0}，省略了零，无法读取。</translation>
  </message>
  <message>
   <source>These weights were compressed with SVDQuant, whose second part for each of them cannot be read.</source>
   <translation>这些权重用 SVDQuant 压缩，其第二部分无法读取。</translation>
  </message>
  <message>
   <source>These weights were rotated before GPTQ ({0}), and some of what they are multiplied with must be rotated too, which no other runtime does.</source>
   <translation>这些权重在 GPTQ 之前被旋转过（{0}），与之相乘的部分内容也必须旋转，而没有其他运行环境这样做。</translation>
  </message>
  <message>
   <source>This GGUF file is one of {0} parts, which cannot be read separately.</source>
   <translation>此 GGUF 文件是 {0} 个部分之一，无法单独读取。</translation>
  </message>
  <message>
   <source>This computer has no device {0}.</source>
   <translation>此电脑没有设备 {0}。</translation>
  </message>
  <message>
   <source>This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.</source>
   <translation>此嵌入模型合并文本词元向量的方式无法用 GGUF 表达。</translation>
  </message>
  <message>
   <source>This is not a suite of questions ({0}).</source>
   <translation>这不是问题组（{0}）。</translation>
  </message>
  <message>
   <source>This job has no proof yet.</source>
   <translation>此任务尚无证明。</translation>
  </message>
  <message>
   <source>This model was not downloaded; only looking works before that.</source>
   <translation>此模型未下载；下载前只能查看。</translation>
  </message>
  <message>
   <source>This model's WordPiece tokenizer is not BERT's: {0}.</source>
   <translation>此模型的 WordPiece 分词器不是 BERT 的：{0}。</translation>
  </message>
  <message>
   <source>This model's family ({0}) is not supported yet.</source>
   <translation>尚不支持此模型的系列（{0}）。</translation>
  </message>
  <message>
   <source>This model's layers look back {0} tokens. llama.cpp lets them see everything, so answers may differ from the original's in longer texts.</source>
   <translation>此模型的层只回看 {0} 个词元。llama.cpp 让它们看到全部，因此在较长文本中回答可能与原模型不同。</translation>
  </message>
  <message>
   <source>This model's tokenizer changes text before it splits text into words: it reads {0} in a way that llama.cpp's {1} does not.</source>
   <translation>此模型的分词器在把文本切分成词之前会改变文本：它读取 {0} 的方式，llama.cpp 的 {1} 不支持。</translation>
  </message>
  <message>
   <source>This model's tokenizer is of the kind {0}, which llama.cpp does not have.</source>
   <translation>此模型的分词器种类为 {0}，llama.cpp 没有这种分词器。</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's SentencePiece does not.</source>
   <translation>此模型的分词器读取 {0} 的方式与 llama.cpp 的 SentencePiece 不同。</translation>
  </message>
  <message>
   <source>This model's tokenizer reads {0} in a way that llama.cpp's unigram tokenizer does not.</source>
   <translation>此模型的分词器读取 {0} 的方式与 llama.cpp 的 unigram 分词器不同。</translation>
  </message>
  <message>
   <source>This model's weights were compressed with {0}, which cannot be read.</source>
   <translation>此模型的权重用 {0} 压缩，无法读取。</translation>
  </message>
  <message>
   <source>This suite was made by a newer version of the program.</source>
   <translation>此问题组由较新版本的程序制作。</translation>
  </message>
  <message>
   <source>This {0} model has {1}, which GGUF cannot express for its family.</source>
   <translation>此 {0} 模型有{1}，GGUF 无法为其系列表达。</translation>
  </message>
  <message>
   <source>Three bits everywhere.</source>
   <translation>处处三位。</translation>
  </message>
  <message>
   <source>Translates</source>
   <translation>翻译</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>热门</translation>
  </message>
  <message>
   <source>Tries many scales for each group of weights and keeps the one that loses least.</source>
   <translation>为每组权重尝试多种缩放系数，保留损失最小的。</translation>
  </message>
  <message>
   <source>Try again in a few minutes.</source>
   <translation>请几分钟后重试。</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing damaged was kept.</source>
   <translation>请稍后重试，或换用其他连接；没有保留任何损坏的内容。</translation>
  </message>
  <message>
   <source>Try again later, or over another connection; nothing was published.</source>
   <translation>请稍后重试，或换用其他连接；没有发布任何内容。</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>请稍后重试。</translation>
  </message>
  <message>
   <source>Try again later; what has arrived is kept.</source>
   <translation>请稍后重试；已到达的保留。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <source>Trying the graphics card</source>
   <translation>正在测试显卡</translation>
  </message>
  <message>
   <source>Trying {0} as {1}</source>
   <translation>正在试验 {0}，存为 {1}</translation>
  </message>
  <message>
   <source>Two fifths of the size of 16 bits, practically the original.</source>
   <translation>16 位大小的五分之二，几乎就是原模型。</translation>
  </message>
  <message>
   <source>Unset it for {0}.</source>
   <translation>请为 {0} 取消其设置。</translation>
  </message>
  <message>
   <source>Unset it.</source>
   <translation>请取消其设置。</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>请更新本程序。</translation>
  </message>
  <message>
   <source>Upload it again.</source>
   <translation>请重新上传。</translation>
  </message>
  <message>
   <source>Upload the file again.</source>
   <translation>请重新上传该文件。</translation>
  </message>
  <message>
   <source>Use Fast, or another text.</source>
   <translation>请使用“快速”，或其他文本。</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences. Not compared with the original's: {2}</source>
   <translation>{1} 个句子的向量，各 {0} 个值。未与原模型的比较：{2}</translation>
  </message>
  <message>
   <source>Vectors of {0} values for {1} sentences; their cosine with the original's is {2} on average, {3} at least.</source>
   <translation>{1} 个句子的向量，各 {0} 个值；与原模型的余弦平均为 {2}，至少为 {3}。</translation>
  </message>
  <message>
   <source>Very high quality</source>
   <translation>极高质量</translation>
  </message>
  <message>
   <source>Wait for it, or stop it there.</source>
   <translation>请等待它，或在那里停止。</translation>
  </message>
  <message>
   <source>Wait for it, then resume.</source>
   <translation>请等待它，然后继续。</translation>
  </message>
  <message>
   <source>Wait some minutes, then try again.</source>
   <translation>请等待几分钟，然后重试。</translation>
  </message>
  <message>
   <source>Wait some minutes. {0}</source>
   <translation>请等待几分钟。{0}</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>请等它完成，然后重试。</translation>
  </message>
  <message>
   <source>Wait until it is done.</source>
   <translation>请等它完成。</translation>
  </message>
  <message>
   <source>Wait until it is finished.</source>
   <translation>请等它结束。</translation>
  </message>
  <message>
   <source>Was it removed from the history?</source>
   <translation>它是否已从历史中移除？</translation>
  </message>
  <message>
   <source>What each weight does to the answers, layer {0} of {1}</source>
   <translation>每个权重对回答的影响，第 {0}/{1} 层</translation>
  </message>
  <message>
   <source>What enters {0} holds values that are not numbers.</source>
   <translation>进入 {0} 的内容含有不是数的值。</translation>
  </message>
  <message>
   <source>What has been sent is kept: press Resume later.</source>
   <translation>已发送的保留：请稍后按“继续”。</translation>
  </message>
  <message>
   <source>What most models are published in; exact for those.</source>
   <translation>大多数模型以此发布；对它们是精确的。</translation>
  </message>
  <message>
   <source>What people look at in these days first.</source>
   <translation>近日最受关注的在前。</translation>
  </message>
  <message>
   <source>What the licence {0} says about sharing is not known here.{1}</source>
   <translation>此处不知道许可证 {0} 对分享的规定。{1}</translation>
  </message>
  <message>
   <source>What the server says of new versions cannot be understood.</source>
   <translation>无法理解服务器关于新版本的答复。</translation>
  </message>
  <message>
   <source>What the server says of new versions does not bear the makers' signature.</source>
   <translation>服务器关于新版本的答复没有开发者的签名。</translation>
  </message>
  <message>
   <source>What the server says of new versions has no end.</source>
   <translation>服务器关于新版本的答复没有结尾。</translation>
  </message>
  <message>
   <source>What was found out about {0} is no longer in {1}.</source>
   <translation>关于 {0} 已查明的内容不再位于 {1}。</translation>
  </message>
  <message>
   <source>When nothing else fits; expect noticeably worse answers.</source>
   <translation>其他都放不下时；预计回答明显变差。</translation>
  </message>
  <message>
   <source>Where can I find a hotel near the railway station?</source>
   <translation>Where can I find a hotel near the railway station?</translation>
  </message>
  <message>
   <source>Word embeddings</source>
   <translation>词嵌入</translation>
  </message>
  <message>
   <source>Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.</source>
   <translation>请写一个大于 0 的数：0.01 难以与原模型区分，0.1 可察觉。</translation>
  </message>
  <message>
   <source>Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05.</source>
   <translation>请写例如 4GB、122.3MB、4GiB、fits:8gb-laptop、fits:this-computer 或 kl:0.05。</translation>
  </message>
  <message>
   <source>Writes text</source>
   <translation>生成文本</translation>
  </message>
  <message>
   <source>Writing the original as GGUF</source>
   <translation>正在将原模型写成 GGUF</translation>
  </message>
  <message>
   <source>Writing what the model sees with</source>
   <translation>正在写出模型的视觉部分</translation>
  </message>
  <message>
   <source>You are not signed in.</source>
   <translation>您未登录。</translation>
  </message>
  <message>
   <source>You have access to {0}.</source>
   <translation>您有权访问 {0}。</translation>
  </message>
  <message>
   <source>You have asked for access to {0}; its authors have not answered yet (403).</source>
   <translation>您已申请访问 {0}；作者尚未答复（403）。</translation>
  </message>
  <message>
   <source>Your account has no room for this: {0}.</source>
   <translation>您的账户没有空间存放此内容：{0}。</translation>
  </message>
  <message>
   <source>Your folders</source>
   <translation>您的文件夹</translation>
  </message>
  <message>
   <source>Your token is fine, but your account has no access to {0} yet (403).</source>
   <translation>您的令牌有效，但您的账户尚无权访问 {0} (403)。</translation>
  </message>
  <message>
   <source>Your token may not read {0}.</source>
   <translation>您的令牌无权读取 {0}。</translation>
  </message>
  <message>
   <source>Your token may not write to {0}'s models{1}.</source>
   <translation>您的令牌无权写入 {0} 的模型{1}。</translation>
  </message>
  <message>
   <source>Your token was not given the right to read gated models (403).</source>
   <translation>您的令牌没有读取受限模型的权限（403）。</translation>
  </message>
  <message>
   <source>a bias on its {0} ({1})</source>
   <translation>其 {0} 上的偏置（{1}）</translation>
  </message>
  <message>
   <source>a byte-level vocabulary always has a tokenizer</source>
   <translation>字节级词表总是有分词器</translation>
  </message>
  <message>
   <source>a convolution without a bias</source>
   <translation>没有偏置的卷积</translation>
  </message>
  <message>
   <source>a data set</source>
   <translation>数据集</translation>
  </message>
  <message>
   <source>a factor of its experts' sum (routed_scaling_factor)</source>
   <translation>其专家之和的系数（routed_scaling_factor）</translation>
  </message>
  <message>
   <source>a head for decisions ({0}), not embeddings,</source>
   <translation>用于判定的头（{0}）而不是嵌入</translation>
  </message>
  <message>
   <source>a key and a value for each head</source>
   <translation>每个头各有键和值</translation>
  </message>
  <message>
   <source>a learned residual of the rank {0}</source>
   <translation>秩为 {0} 的可学习残差</translation>
  </message>
  <message>
   <source>a limit on queries, keys and values (clip_qkv)</source>
   <translation>对查询、键和值的上限（clip_qkv）</translation>
  </message>
  <message>
   <source>a normalization before the gate</source>
   <translation>门之前的归一化</translation>
  </message>
  <message>
   <source>a part of a file of {0} bytes instead of {1}</source>
   <translation>文件的一部分，为 {0} 字节而不是 {1} 字节</translation>
  </message>
  <message>
   <source>a query scale of its own ({0})</source>
   <translation>自有的查询缩放（{0}）</translation>
  </message>
  <message>
   <source>a scale of attention of its own</source>
   <translation>自有的注意力缩放</translation>
  </message>
  <message>
   <source>a scale of its own ({0})</source>
   <translation>自己的缩放（{0}）</translation>
  </message>
  <message>
   <source>a soft cap of {0} on its output</source>
   <translation>其输出上 {0} 的软上限</translation>
  </message>
  <message>
   <source>a variant of rope</source>
   <translation>rope 的一种变体</translation>
  </message>
  <message>
   <source>a variant of yarn rope scaling</source>
   <translation>yarn rope 缩放的一种变体</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>added as it is</source>
   <translation>原样添加</translation>
  </message>
  <message>
   <source>alternating updates' correction</source>
   <translation>交替更新校正</translation>
  </message>
  <message>
   <source>alternating updates' correction scale</source>
   <translation>交替更新校正缩放</translation>
  </message>
  <message>
   <source>alternating updates' inverse projection</source>
   <translation>交替更新逆投影</translation>
  </message>
  <message>
   <source>alternating updates' prediction</source>
   <translation>交替更新预测</translation>
  </message>
  <message>
   <source>alternating updates' projection</source>
   <translation>交替更新投影</translation>
  </message>
  <message>
   <source>alternating updates' router</source>
   <translation>交替更新路由器</translation>
  </message>
  <message>
   <source>an activation of its own (swiglu_alpha, swiglu_limit)</source>
   <translation>自有的激活函数（swiglu_alpha, swiglu_limit）</translation>
  </message>
  <message>
   <source>an address that is none ({0})</source>
   <translation>无效的地址（{0}）</translation>
  </message>
  <message>
   <source>an answer without end</source>
   <translation>没有结尾的答复</translation>
  </message>
  <message>
   <source>an attention of its own ({0})</source>
   <translation>自有的注意力（{0}）</translation>
  </message>
  <message>
   <source>an inner size of {0}, which is not twice the hidden size</source>
   <translation>内部大小 {0}，不是隐藏大小的两倍</translation>
  </message>
  <message>
   <source>an order of its own of layers with attention</source>
   <translation>自有的注意力层次序</translation>
  </message>
  <message>
   <source>an order of its own of layers with experts</source>
   <translation>自有的专家层次序</translation>
  </message>
  <message>
   <source>an order of its own of layers without rope</source>
   <translation>自有的无 rope 层次序</translation>
  </message>
  <message>
   <source>an order of its own of layers without rotation</source>
   <translation>自有的无旋转层次序</translation>
  </message>
  <message>
   <source>an order of sliding windows of its own</source>
   <translation>自有的滑动窗口次序</translation>
  </message>
  <message>
   <source>an order of windows of its own</source>
   <translation>自有的窗口次序</translation>
  </message>
  <message>
   <source>an output of another layer than the last</source>
   <translation>来自最后一层以外的层的输出</translation>
  </message>
  <message>
   <source>an output that is normalized (norm_head)</source>
   <translation>归一化的输出（norm_head）</translation>
  </message>
  <message>
   <source>an output that is tied to its embeddings</source>
   <translation>与其嵌入绑定的输出</translation>
  </message>
  <message>
   <source>an unknown word</source>
   <translation>未知词</translation>
  </message>
  <message>
   <source>another number of streams</source>
   <translation>不同数量的流</translation>
  </message>
  <message>
   <source>another order of rotation (rope_interleave)</source>
   <translation>不同的旋转次序（rope_interleave）</translation>
  </message>
  <message>
   <source>another part of each head that is rotated (partial_rotary_factor)</source>
   <translation>每个头中被旋转的部分不同（partial_rotary_factor）</translation>
  </message>
  <message>
   <source>another part than the one that was asked for ({0})</source>
   <translation>与所请求的不同的部分（{0}）</translation>
  </message>
  <message>
   <source>another pattern of sparse layers</source>
   <translation>不同的稀疏层模式</translation>
  </message>
  <message>
   <source>another rope base in layers with a window</source>
   <translation>有窗口的层中不同的 rope 基数</translation>
  </message>
  <message>
   <source>another scale of attention in long texts than in short ones</source>
   <translation>长文本与短文本使用不同的注意力缩放</translation>
  </message>
  <message>
   <source>another way of normalizing queries (use_qk_norm)</source>
   <translation>不同的查询归一化方式（use_qk_norm）</translation>
  </message>
  <message>
   <source>another way of weighing its experts ({0})</source>
   <translation>不同的专家加权方式（{0}）</translation>
  </message>
  <message>
   <source>attention and feed-forward one after the other</source>
   <translation>先后进行的注意力和前馈</translation>
  </message>
  <message>
   <source>attention gate</source>
   <translation>注意力门</translation>
  </message>
  <message>
   <source>attention heads</source>
   <translation>注意力头</translation>
  </message>
  <message>
   <source>attention key</source>
   <translation>注意力键</translation>
  </message>
  <message>
   <source>attention normalization</source>
   <translation>注意力归一化</translation>
  </message>
  <message>
   <source>attention or an output without biases</source>
   <translation>没有偏置的注意力或输出</translation>
  </message>
  <message>
   <source>attention output</source>
   <translation>注意力输出</translation>
  </message>
  <message>
   <source>attention query</source>
   <translation>注意力查询</translation>
  </message>
  <message>
   <source>attention query, key and value</source>
   <translation>注意力查询、键和值</translation>
  </message>
  <message>
   <source>attention sinks</source>
   <translation>注意力汇聚</translation>
  </message>
  <message>
   <source>attention to the past alone</source>
   <translation>只看过去的注意力</translation>
  </message>
  <message>
   <source>attention value</source>
   <translation>注意力值</translation>
  </message>
  <message>
   <source>attention without biases</source>
   <translation>没有偏置的注意力</translation>
  </message>
  <message>
   <source>behind a gate of its own</source>
   <translation>在其自有的门之后</translation>
  </message>
  <message>
   <source>biases everywhere</source>
   <translation>处处有偏置</translation>
  </message>
  <message>
   <source>biases in its convolutions</source>
   <translation>其卷积中的偏置</translation>
  </message>
  <message>
   <source>biases in its linear layers</source>
   <translation>其线性层中的偏置</translation>
  </message>
  <message>
   <source>byte-level BPE</source>
   <translation>字节级 BPE</translation>
  </message>
  <message>
   <source>calls something that is no way to make a tensor</source>
   <translation>调用了不属于创建张量的操作</translation>
  </message>
  <message>
   <source>cannot be reached</source>
   <translation>无法连接</translation>
  </message>
  <message>
   <source>channel mixing blend of the key</source>
   <translation>通道混合：键的混合系数</translation>
  </message>
  <message>
   <source>channel mixing blend of the receptance</source>
   <translation>通道混合：接收度的混合系数</translation>
  </message>
  <message>
   <source>channel mixing key</source>
   <translation>通道混合：键</translation>
  </message>
  <message>
   <source>channel mixing receptance</source>
   <translation>通道混合：接收度</translation>
  </message>
  <message>
   <source>channel mixing value</source>
   <translation>通道混合：值</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward down</source>
   <translation>分块专家前馈下行</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward gate</source>
   <translation>分块专家前馈门</translation>
  </message>
  <message>
   <source>chunk experts' feed-forward up</source>
   <translation>分块专家前馈上行</translation>
  </message>
  <message>
   <source>chunks of attention of its own size</source>
   <translation>自有大小的注意力分块</translation>
  </message>
  <message>
   <source>classifier</source>
   <translation>分类器</translation>
  </message>
  <message>
   <source>classifier normalization</source>
   <translation>分类器归一化</translation>
  </message>
  <message>
   <source>classifier output</source>
   <translation>分类器输出</translation>
  </message>
  <message>
   <source>compressed before</source>
   <translation>曾经压缩</translation>
  </message>
  <message>
   <source>config.json does not state fullatt_block_indexes, the layers that see everything.</source>
   <translation>config.json 未注明 fullatt_block_indexes，即能看到全部的层。</translation>
  </message>
  <message>
   <source>config.json does not state what each of the layers is.</source>
   <translation>config.json 未注明各层是什么。</translation>
  </message>
  <message>
   <source>config.json does not state {0}, which a {1} model needs.</source>
   <translation>config.json 未注明 {0}，而 {1} 模型需要它。</translation>
  </message>
  <message>
   <source>config.json needs a share below 1 for each layer of activation_sparsity_pattern.</source>
   <translation>config.json 的 activation_sparsity_pattern 需要为每层给出小于 1 的比例。</translation>
  </message>
  <message>
   <source>config.json needs an mrope_section of three numbers that make half of a head of {0}.</source>
   <translation>config.json 需要由三个数组成的 mrope_section，合计为头 {0} 的一半。</translation>
  </message>
  <message>
   <source>config.json needs {0} values of rope {1}.</source>
   <translation>config.json 需要 {0} 个 rope {1} 的值。</translation>
  </message>
  <message>
   <source>config.json needs {0} values of {1}.</source>
   <translation>config.json 需要 {0} 个 {1} 的值。</translation>
  </message>
  <message>
   <source>config.json rotates {0} of {1} values of a head, which cannot be.</source>
   <translation>config.json 旋转一个头 {1} 个值中的 {0} 个，这不可能。</translation>
  </message>
  <message>
   <source>config.json says of no group of weights how they were compressed.</source>
   <translation>config.json 未说明任何一组权重是如何压缩的。</translation>
  </message>
  <message>
   <source>config.json states a feed-forward size of {0}.</source>
   <translation>config.json 注明前馈大小为 {0}。</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0} for the text part.</source>
   <translation>config.json 注明文本部分的隐藏大小为 {0}。</translation>
  </message>
  <message>
   <source>config.json states a hidden size of {0}, which {1} heads cannot share.</source>
   <translation>config.json 注明隐藏大小为 {0}，{1} 个头无法均分。</translation>
  </message>
  <message>
   <source>config.json states a rope low_freq_factor of {0}, which is not below {1}.</source>
   <translation>config.json 注明 rope 的 low_freq_factor 为 {0}，不小于 {1}。</translation>
  </message>
  <message>
   <source>config.json states a vocabulary size of {0}.</source>
   <translation>config.json 注明词表大小为 {0}。</translation>
  </message>
  <message>
   <source>config.json states an attn_config that is no object.</source>
   <translation>config.json 注明的 attn_config 不是对象。</translation>
  </message>
  <message>
   <source>config.json states an inner size of {0}, which {1} heads in {2} groups cannot share.</source>
   <translation>config.json 注明内部大小为 {0}，{2} 组中的 {1} 个头无法均分。</translation>
  </message>
  <message>
   <source>config.json states deepstack_visual_indexes that are no layers of the vision part.</source>
   <translation>config.json 中的 deepstack_visual_indexes 不是视觉部分的层。</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which cannot be rotated by halves.</source>
   <translation>config.json 注明头大小为 {0}，无法按两半旋转。</translation>
  </message>
  <message>
   <source>config.json states heads of {0}, which do not divide {1}.</source>
   <translation>config.json 注明头大小为 {0}，无法整除 {1}。</translation>
  </message>
  <message>
   <source>config.json states more experts for each token than the {0} that exist.</source>
   <translation>config.json 注明的每词元专家数多于现有的 {0} 个。</translation>
  </message>
  <message>
   <source>config.json states num_kv_shared_layers = {0}.</source>
   <translation>config.json 注明 num_kv_shared_layers = {0}。</translation>
  </message>
  <message>
   <source>config.json states rope parameters that are no object.</source>
   <translation>config.json 注明的 rope 参数不是对象。</translation>
  </message>
  <message>
   <source>config.json states sections of rope that make no sense (mrope_section).</source>
   <translation>config.json 注明的 rope 分段没有意义（mrope_section）。</translation>
  </message>
  <message>
   <source>config.json states spatial_merge_size = {0}.</source>
   <translation>config.json 注明 spatial_merge_size = {0}。</translation>
  </message>
  <message>
   <source>config.json states {0} = {1} for pictures.</source>
   <translation>config.json 为图片注明 {0} = {1}。</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}, which must be a positive number.</source>
   <translation>config.json 注明 {0} = {1}，它必须是正数。</translation>
  </message>
  <message>
   <source>config.json states {0} = {1}; a whole number from 1 to {2} is needed.</source>
   <translation>config.json 注明 {0} = {1}；需要 1 至 {2} 的整数。</translation>
  </message>
  <message>
   <source>config.json states {0} attention heads, which {1} cannot share.</source>
   <translation>config.json 注明 {0} 个注意力头，{1} 个键/值头无法均分。</translation>
  </message>
  <message>
   <source>config.json states {0} experts, which do not make {1} groups.</source>
   <translation>config.json 注明 {0} 个专家，无法组成 {1} 个组。</translation>
  </message>
  <message>
   <source>config.json states {0} heads for vectors of {1} numbers.</source>
   <translation>config.json 为 {1} 个数的向量注明 {0} 个头。</translation>
  </message>
  <message>
   <source>config.json states {0} layers and the kinds of {1}.</source>
   <translation>config.json 注明 {0} 层，却给出 {1} 层的种类。</translation>
  </message>
  <message>
   <source>context length</source>
   <translation>上下文长度</translation>
  </message>
  <message>
   <source>context size</source>
   <translation>上下文大小</translation>
  </message>
  <message>
   <source>def mean(values): return sum(values) / len(values)</source>
   <translation>def mean(values): return sum(values) / len(values)</translation>
  </message>
  <message>
   <source>delta nets whose keys and values differ in size</source>
   <translation>键和值大小不同的增量网络（delta net）</translation>
  </message>
  <message>
   <source>different epsilons in its norms</source>
   <translation>其各归一化中不同的 epsilon</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>没有响应</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>放不下</translation>
  </message>
  <message>
   <source>does not say how text is split</source>
   <translation>未说明文本如何切分</translation>
  </message>
  <message>
   <source>embedding's first projection</source>
   <translation>嵌入的第一投影</translation>
  </message>
  <message>
   <source>embedding's second projection</source>
   <translation>嵌入的第二投影</translation>
  </message>
  <message>
   <source>embeddings without a scale (mup_enabled)</source>
   <translation>没有缩放的嵌入（mup_enabled）</translation>
  </message>
  <message>
   <source>encoder attention key</source>
   <translation>编码器注意力键</translation>
  </message>
  <message>
   <source>encoder attention normalization</source>
   <translation>编码器注意力归一化</translation>
  </message>
  <message>
   <source>encoder attention output</source>
   <translation>编码器注意力输出</translation>
  </message>
  <message>
   <source>encoder attention query</source>
   <translation>编码器注意力查询</translation>
  </message>
  <message>
   <source>encoder attention value</source>
   <translation>编码器注意力值</translation>
  </message>
  <message>
   <source>encoder feed-forward down</source>
   <translation>编码器前馈下行</translation>
  </message>
  <message>
   <source>encoder feed-forward gate</source>
   <translation>编码器前馈门</translation>
  </message>
  <message>
   <source>encoder feed-forward normalization</source>
   <translation>编码器前馈归一化</translation>
  </message>
  <message>
   <source>encoder feed-forward up</source>
   <translation>编码器前馈上行</translation>
  </message>
  <message>
   <source>encoder relative positions</source>
   <translation>编码器相对位置</translation>
  </message>
  <message>
   <source>encoder's final normalization</source>
   <translation>编码器最终归一化</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>以代码 {0} 结束</translation>
  </message>
  <message>
   <source>expert router</source>
   <translation>专家路由器</translation>
  </message>
  <message>
   <source>expert router's correction</source>
   <translation>专家路由器校正</translation>
  </message>
  <message>
   <source>experts beside its Mamba layers, which is not supported yet,</source>
   <translation>其 Mamba 层旁的专家（尚不支持）</translation>
  </message>
  <message>
   <source>experts of another size than the feed-forward</source>
   <translation>与前馈大小不同的专家</translation>
  </message>
  <message>
   <source>experts per token</source>
   <translation>每词元专家数</translation>
  </message>
  <message>
   <source>experts without a correction (use_expert_bias)</source>
   <translation>没有校正的专家（use_expert_bias）</translation>
  </message>
  <message>
   <source>experts' feed-forward down</source>
   <translation>专家前馈下行</translation>
  </message>
  <message>
   <source>experts' feed-forward gate</source>
   <translation>专家前馈门</translation>
  </message>
  <message>
   <source>experts' feed-forward gate and up</source>
   <translation>专家前馈门和上行</translation>
  </message>
  <message>
   <source>experts' feed-forward up</source>
   <translation>专家前馈上行</translation>
  </message>
  <message>
   <source>experts' normalization</source>
   <translation>专家归一化</translation>
  </message>
  <message>
   <source>feed-forward activation</source>
   <translation>前馈激活</translation>
  </message>
  <message>
   <source>feed-forward down</source>
   <translation>前馈下行</translation>
  </message>
  <message>
   <source>feed-forward gate</source>
   <translation>前馈门</translation>
  </message>
  <message>
   <source>feed-forward normalization</source>
   <translation>前馈归一化</translation>
  </message>
  <message>
   <source>feed-forward size</source>
   <translation>前馈大小</translation>
  </message>
  <message>
   <source>feed-forward up</source>
   <translation>前馈上行</translation>
  </message>
  <message>
   <source>fewer heads for keys and values than for queries</source>
   <translation>键和值的头少于查询的头</translation>
  </message>
  <message>
   <source>final normalization</source>
   <translation>最终归一化</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>放得下</translation>
  </message>
  <message>
   <source>fits barely</source>
   <translation>勉强放得下</translation>
  </message>
  <message>
   <source>fits {0} with {1} tokens of context</source>
   <translation>以 {1} 个词元的上下文适合 {0}</translation>
  </message>
  <message>
   <source>gate of the layer's own embeddings</source>
   <translation>层自有嵌入的门</translation>
  </message>
  <message>
   <source>groups of experts</source>
   <translation>专家组</translation>
  </message>
  <message>
   <source>groups of {0}</source>
   <translation>每组 {0}</translation>
  </message>
  <message>
   <source>has a special token {0}</source>
   <translation>含有特殊词元 {0}</translation>
  </message>
  <message>
   <source>has a token that is no base64 at place {0}</source>
   <translation>位置 {0} 的词元不是 base64</translation>
  </message>
  <message>
   <source>has a token {0} at place {1}</source>
   <translation>位置 {1} 有词元 {0}</translation>
  </message>
  <message>
   <source>has counts for {0} that are no numbers of tokens</source>
   <translation>{0} 的计数不是词元数</translation>
  </message>
  <message>
   <source>has keys that are no names</source>
   <translation>含有不是名称的键</translation>
  </message>
  <message>
   <source>has no fitting counts for {0}</source>
   <translation>没有与 {0} 相符的计数</translation>
  </message>
  <message>
   <source>has tensors that are views of others in a layout of long ago</source>
   <translation>含有采用很久以前的布局、作为其他张量视图的张量</translation>
  </message>
  <message>
   <source>has values for {0} that are no sums of squares</source>
   <translation>{0} 的值不是平方和</translation>
  </message>
  <message>
   <source>has {0} twice</source>
   <translation>含有两个 {0}</translation>
  </message>
  <message>
   <source>head size</source>
   <translation>头大小</translation>
  </message>
  <message>
   <source>heads of {0} values with an epsilon of {1}</source>
   <translation>{0} 个值的头，epsilon 为 {1}</translation>
  </message>
  <message>
   <source>heads that do not make up its hidden size</source>
   <translation>合计不等于其隐藏大小的头</translation>
  </message>
  <message>
   <source>hidden size</source>
   <translation>隐藏大小</translation>
  </message>
  <message>
   <source>holds no tensor's importance</source>
   <translation>不含任何张量的重要性</translation>
  </message>
  <message>
   <source>inner size</source>
   <translation>内部大小</translation>
  </message>
  <message>
   <source>is a GGUF, but no importance matrix</source>
   <translation>是 GGUF，但不是重要性矩阵</translation>
  </message>
  <message>
   <source>is cut short, or not an importance matrix</source>
   <translation>不完整，或不是重要性矩阵</translation>
  </message>
  <message>
   <source>is not an importance matrix</source>
   <translation>不是重要性矩阵</translation>
  </message>
  <message>
   <source>is {0} GB, which no real one is</source>
   <translation>为 {0} GB，真实文件不会如此</translation>
  </message>
  <message>
   <source>it does not cut around Chinese characters</source>
   <translation>它不在汉字前后切分</translation>
  </message>
  <message>
   <source>it does not say why</source>
   <translation>未说明原因</translation>
  </message>
  <message>
   <source>it keeps control characters</source>
   <translation>它保留控制字符</translation>
  </message>
  <message>
   <source>its normalizer is {0}</source>
   <translation>其规范化器为 {0}</translation>
  </message>
  <message>
   <source>its pre-tokenizer is {0}</source>
   <translation>其预分词器为 {0}</translation>
  </message>
  <message>
   <source>key and value, compressed</source>
   <translation>键和值，压缩</translation>
  </message>
  <message>
   <source>key and value, expanded</source>
   <translation>键和值，展开</translation>
  </message>
  <message>
   <source>key normalization</source>
   <translation>键归一化</translation>
  </message>
  <message>
   <source>key, expanded</source>
   <translation>键，展开</translation>
  </message>
  <message>
   <source>key/value heads</source>
   <translation>键/值头</translation>
  </message>
  <message>
   <source>layer {0} has no {1}</source>
   <translation>第 {0} 层没有{1}</translation>
  </message>
  <message>
   <source>layers of another make (no {0})</source>
   <translation>结构不同的层（没有 {0}）</translation>
  </message>
  <message>
   <source>layers of another make ({0})</source>
   <translation>结构不同的层（{0}）</translation>
  </message>
  <message>
   <source>layers of different feed-forward sizes</source>
   <translation>前馈大小各不相同的层</translation>
  </message>
  <message>
   <source>layers of the kind {0}</source>
   <translation>种类为 {0} 的层</translation>
  </message>
  <message>
   <source>layers with a window</source>
   <translation>有窗口的层</translation>
  </message>
  <message>
   <source>layers with attention</source>
   <translation>有注意力的层</translation>
  </message>
  <message>
   <source>layers without experts</source>
   <translation>没有专家的层</translation>
  </message>
  <message>
   <source>layers without experts at its end</source>
   <translation>末尾没有专家的层</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>已略去</translation>
  </message>
  <message>
   <source>limits on its time step ({0})</source>
   <translation>对其时间步的限制（{0}）</translation>
  </message>
  <message>
   <source>links are switched off</source>
   <translation>链接已关闭</translation>
  </message>
  <message>
   <source>lists {0} tokens where it promises {1}</source>
   <translation>列出 {0} 个词元，而注明为 {1} 个</translation>
  </message>
  <message>
   <source>llama.cpp cannot run the output. {0}</source>
   <translation>llama.cpp 无法运行输出。{0}</translation>
  </message>
  <message>
   <source>llama.cpp computes this model in a simpler way than its makers meant: it leaves out a step of its normalization, and weighs its two experts by about half. Expect other answers than the original's.</source>
   <translation>llama.cpp 计算此模型的方式比其作者的设计更简单：它省略了归一化的一个步骤，并且两个专家各按约一半加权。回答会与原模型不同。</translation>
  </message>
  <message>
   <source>llama.cpp could not answer: {0}.</source>
   <translation>llama.cpp 无法回答：{0}。</translation>
  </message>
  <message>
   <source>llama.cpp did not finish within {0} minutes.</source>
   <translation>llama.cpp 在 {0} 分钟内未完成。</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it held the file.</source>
   <translation>llama.cpp 在加载文件后以代码 {0} 结束。</translation>
  </message>
  <message>
   <source>llama.cpp ended with code {0} while it read the file.</source>
   <translation>llama.cpp 在读取文件时以代码 {0} 结束。</translation>
  </message>
  <message>
   <source>llama.cpp has run the file</source>
   <translation>llama.cpp 已运行文件</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and {0}</source>
   <translation>llama.cpp 加载文件并{0}</translation>
  </message>
  <message>
   <source>llama.cpp refused the file: {0}.</source>
   <translation>llama.cpp 拒绝了该文件：{0}。</translation>
  </message>
  <message>
   <source>llama.cpp writes with {0}</source>
   <translation>llama.cpp 正在用{0}书写</translation>
  </message>
  <message>
   <source>llama.cpp's runtime (xllamacpp) is not installed here.</source>
   <translation>此处未安装 llama.cpp 的运行库（xllamacpp）。</translation>
  </message>
  <message>
   <source>low must be less than high.</source>
   <translation>low 必须小于 high。</translation>
  </message>
  <message>
   <source>low-rank residual, left</source>
   <translation>低秩残差，左</translation>
  </message>
  <message>
   <source>low-rank residual, right</source>
   <translation>低秩残差，右</translation>
  </message>
  <message>
   <source>merges.txt is damaged at line {0}.</source>
   <translation>merges.txt 在第 {0} 行损坏。</translation>
  </message>
  <message>
   <source>method not stated</source>
   <translation>未注明方法</translation>
  </message>
  <message>
   <source>mix, method, format, name, quality and pre_tokenizer of a recipe are texts.</source>
   <translation>配方的 mix、method、format、name、quality 和 pre_tokenizer 均为文本。</translation>
  </message>
  <message>
   <source>modules.json does not hold a list of modules.</source>
   <translation>modules.json 不含模块列表。</translation>
  </message>
  <message>
   <source>modules.json names the folder {0}.</source>
   <translation>modules.json 指定了文件夹 {0}。</translation>
  </message>
  <message>
   <source>names {0}, which no weights need</source>
   <translation>含有权重不需要的 {0}</translation>
  </message>
  <message>
   <source>neither the file nor the part that was asked for (status {0})</source>
   <translation>既不是文件，也不是所请求的部分（状态 {0}）</translation>
  </message>
  <message>
   <source>no layer with experts</source>
   <translation>没有含专家的层</translation>
  </message>
  <message>
   <source>no loss</source>
   <translation>无损失</translation>
  </message>
  <message>
   <source>no model named</source>
   <translation>no model named</translation>
  </message>
  <message>
   <source>no right</source>
   <translation>无权限</translation>
  </message>
  <message>
   <source>no rope</source>
   <translation>无 rope</translation>
  </message>
  <message>
   <source>no token</source>
   <translation>无令牌</translation>
  </message>
  <message>
   <source>no windows</source>
   <translation>没有窗口</translation>
  </message>
  <message>
   <source>none stated</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>normalization after attention</source>
   <translation>注意力后归一化</translation>
  </message>
  <message>
   <source>normalization after feed-forward</source>
   <translation>前馈后归一化</translation>
  </message>
  <message>
   <source>normalization after the experts</source>
   <translation>专家后归一化</translation>
  </message>
  <message>
   <source>normalization after the layer's own embeddings</source>
   <translation>层自有嵌入后归一化</translation>
  </message>
  <message>
   <source>normalization after the low-rank residual</source>
   <translation>低秩残差后归一化</translation>
  </message>
  <message>
   <source>normalization after the shared feed-forward</source>
   <translation>共享前馈后归一化</translation>
  </message>
  <message>
   <source>normalization before feed-forward</source>
   <translation>前馈前归一化</translation>
  </message>
  <message>
   <source>normalization before the experts</source>
   <translation>专家前归一化</translation>
  </message>
  <message>
   <source>normalization inside attention</source>
   <translation>注意力内归一化</translation>
  </message>
  <message>
   <source>normalization inside feed-forward</source>
   <translation>前馈内归一化</translation>
  </message>
  <message>
   <source>normalization of attention's output</source>
   <translation>注意力输出归一化</translation>
  </message>
  <message>
   <source>normalization of the alternating updates' router</source>
   <translation>交替更新路由器归一化</translation>
  </message>
  <message>
   <source>normalization of the compressed key and value</source>
   <translation>压缩键和值的归一化</translation>
  </message>
  <message>
   <source>normalization of the compressed query</source>
   <translation>压缩查询的归一化</translation>
  </message>
  <message>
   <source>normalization of the embeddings</source>
   <translation>嵌入归一化</translation>
  </message>
  <message>
   <source>normalization of the layer's output</source>
   <translation>层输出归一化</translation>
  </message>
  <message>
   <source>normalization of the projected embeddings</source>
   <translation>投影嵌入归一化</translation>
  </message>
  <message>
   <source>normalization of the state space step</source>
   <translation>状态空间步长归一化</translation>
  </message>
  <message>
   <source>normalization of the state space's B</source>
   <translation>状态空间 B 归一化</translation>
  </message>
  <message>
   <source>normalization of the state space's C</source>
   <translation>状态空间 C 归一化</translation>
  </message>
  <message>
   <source>normalized queries and keys</source>
   <translation>归一化的查询和键</translation>
  </message>
  <message>
   <source>norms before its parts or another order of rope</source>
   <translation>其各部分之前的归一化或不同的 rope 次序</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>尚未</translation>
  </message>
  <message>
   <source>ollama run {0}</source>
   <translation>ollama run {0}</translation>
  </message>
  <message>
   <source>one group per row</source>
   <translation>每行一组</translation>
  </message>
  <message>
   <source>one matrix for words and output that are scaled differently</source>
   <translation>词嵌入与输出共用但缩放不同的一个矩阵</translation>
  </message>
  <message>
   <source>other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>other biases than Mamba's usual ones</source>
   <translation>与 Mamba 通常不同的偏置</translation>
  </message>
  <message>
   <source>output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>pictures whose first part is left out</source>
   <translation>省略了第一部分的图像</translation>
  </message>
  <message>
   <source>position embeddings</source>
   <translation>位置嵌入</translation>
  </message>
  <message>
   <source>positions as slopes (ALiBi)</source>
   <translation>斜率形式的位置（ALiBi）</translation>
  </message>
  <message>
   <source>positions that are not slopes (ALiBi)</source>
   <translation>非斜率形式的位置（ALiBi）</translation>
  </message>
  <message>
   <source>preprocessor_config.json does not state {0}, three numbers.</source>
   <translation>preprocessor_config.json 未注明 {0}，即三个数。</translation>
  </message>
  <message>
   <source>projection of the embeddings to every layer</source>
   <translation>嵌入到每一层的投影</translation>
  </message>
  <message>
   <source>projection of the layer's own embeddings</source>
   <translation>层自有嵌入的投影</translation>
  </message>
  <message>
   <source>query normalization</source>
   <translation>查询归一化</translation>
  </message>
  <message>
   <source>query, compressed</source>
   <translation>查询，压缩</translation>
  </message>
  <message>
   <source>query, expanded</source>
   <translation>查询，展开</translation>
  </message>
  <message>
   <source>reads a few sentences</source>
   <translation>读几个句子</translation>
  </message>
  <message>
   <source>relative positions</source>
   <translation>相对位置</translation>
  </message>
  <message>
   <source>residuals behind its norms</source>
   <translation>取自归一化之后的残差</translation>
  </message>
  <message>
   <source>rope alpha</source>
   <translation>rope alpha</translation>
  </message>
  <message>
   <source>rope scaling of the kind {0}</source>
   <translation>种类为 {0} 的 rope 缩放</translation>
  </message>
  <message>
   <source>rope_theta = {0} for pictures</source>
   <translation>用于图像的 rope_theta = {0}</translation>
  </message>
  <message>
   <source>rotary embeddings on a part of each head ({0})</source>
   <translation>作用于每个头一部分的旋转嵌入（{0}）</translation>
  </message>
  <message>
   <source>rotary factors, long</source>
   <translation>旋转因子，长</translation>
  </message>
  <message>
   <source>rotary factors, short</source>
   <translation>旋转因子，短</translation>
  </message>
  <message>
   <source>rotary frequencies</source>
   <translation>旋转频率</translation>
  </message>
  <message>
   <source>scale of the layer's output</source>
   <translation>层输出缩放</translation>
  </message>
  <message>
   <source>scaled outputs</source>
   <translation>经缩放的输出</translation>
  </message>
  <message>
   <source>second attention normalization</source>
   <translation>第二注意力归一化</translation>
  </message>
  <message>
   <source>segment embeddings</source>
   <translation>分段嵌入</translation>
  </message>
  <message>
   <source>sets attributes of something that is no list of tensors</source>
   <translation>设置了非张量列表之物的属性</translation>
  </message>
  <message>
   <source>several experts that compute every token</source>
   <translation>计算每个词元的多个专家</translation>
  </message>
  <message>
   <source>shared experts' feed-forward down</source>
   <translation>共享专家前馈下行</translation>
  </message>
  <message>
   <source>shared experts' feed-forward gate</source>
   <translation>共享专家前馈门</translation>
  </message>
  <message>
   <source>shared experts' feed-forward up</source>
   <translation>共享专家前馈上行</translation>
  </message>
  <message>
   <source>shared experts' gate</source>
   <translation>共享专家门</translation>
  </message>
  <message>
   <source>short convolution</source>
   <translation>短卷积</translation>
  </message>
  <message>
   <source>short convolution input</source>
   <translation>短卷积输入</translation>
  </message>
  <message>
   <source>short convolution output</source>
   <translation>短卷积输出</translation>
  </message>
  <message>
   <source>sliding window</source>
   <translation>滑动窗口</translation>
  </message>
  <message>
   <source>soft caps on attention</source>
   <translation>注意力的软上限</translation>
  </message>
  <message>
   <source>state size</source>
   <translation>状态大小</translation>
  </message>
  <message>
   <source>state space alpha</source>
   <translation>状态空间 alpha</translation>
  </message>
  <message>
   <source>state space beta</source>
   <translation>状态空间 beta</translation>
  </message>
  <message>
   <source>state space beta and alpha</source>
   <translation>状态空间 beta 和 alpha</translation>
  </message>
  <message>
   <source>state space convolution</source>
   <translation>状态空间卷积</translation>
  </message>
  <message>
   <source>state space decay</source>
   <translation>状态空间衰减</translation>
  </message>
  <message>
   <source>state space input</source>
   <translation>状态空间输入</translation>
  </message>
  <message>
   <source>state space normalization</source>
   <translation>状态空间归一化</translation>
  </message>
  <message>
   <source>state space output</source>
   <translation>状态空间输出</translation>
  </message>
  <message>
   <source>state space selection</source>
   <translation>状态空间选择</translation>
  </message>
  <message>
   <source>state space skip</source>
   <translation>状态空间跳连</translation>
  </message>
  <message>
   <source>state space step</source>
   <translation>状态空间步长</translation>
  </message>
  <message>
   <source>states {0} as {1}</source>
   <translation>注明 {0} 为 {1}</translation>
  </message>
  <message>
   <source>states {0} wrongly</source>
   <translation>{0} 注明有误</translation>
  </message>
  <message>
   <source>streams that are not scaled before the layer's own embeddings</source>
   <translation>在层自身的嵌入之前未缩放的流</translation>
  </message>
  <message>
   <source>structural only</source>
   <translation>仅结构</translation>
  </message>
  <message>
   <source>the activation {0}</source>
   <translation>激活函数 {0}</translation>
  </message>
  <message>
   <source>the beginning of a text</source>
   <translation>文本开头</translation>
  </message>
  <message>
   <source>the end of a text</source>
   <translation>文本结尾</translation>
  </message>
  <message>
   <source>the linear layers behind the model ({0}): the result's vectors are those before them, and not to be compared with the original's</source>
   <translation>模型之后的线性层（{0}）：结果的向量是这些层之前的，不能与原模型的比较</translation>
  </message>
  <message>
   <source>the part that hears sounds, which cannot be written for llama.cpp yet</source>
   <translation>听声音的部分，目前还不能写给 llama.cpp</translation>
  </message>
  <message>
   <source>the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only</source>
   <translation>看图片的部分，目前还不能写给 llama.cpp：结果只能读文字</translation>
  </message>
  <message>
   <source>the vector of the whole picture among those of its parts</source>
   <translation>各部分向量中的整幅图片向量</translation>
  </message>
  <message>
   <source>there is none here</source>
   <translation>此处没有</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>此电脑</translation>
  </message>
  <message>
   <source>this computer's {0}</source>
   <translation>此电脑的{0}</translation>
  </message>
  <message>
   <source>three quarters</source>
   <translation>四分之三</translation>
  </message>
  <message>
   <source>time mixing A0</source>
   <translation>时间混合 A0</translation>
  </message>
  <message>
   <source>time mixing A1</source>
   <translation>时间混合 A1</translation>
  </message>
  <message>
   <source>time mixing A2</source>
   <translation>时间混合 A2</translation>
  </message>
  <message>
   <source>time mixing G1</source>
   <translation>时间混合 G1</translation>
  </message>
  <message>
   <source>time mixing G2</source>
   <translation>时间混合 G2</translation>
  </message>
  <message>
   <source>time mixing V0</source>
   <translation>时间混合 V0</translation>
  </message>
  <message>
   <source>time mixing V1</source>
   <translation>时间混合 V1</translation>
  </message>
  <message>
   <source>time mixing V2</source>
   <translation>时间混合 V2</translation>
  </message>
  <message>
   <source>time mixing W0</source>
   <translation>时间混合 W0</translation>
  </message>
  <message>
   <source>time mixing W1</source>
   <translation>时间混合 W1</translation>
  </message>
  <message>
   <source>time mixing W2</source>
   <translation>时间混合 W2</translation>
  </message>
  <message>
   <source>time mixing blend</source>
   <translation>时间混合：混合系数</translation>
  </message>
  <message>
   <source>time mixing blend of the decay</source>
   <translation>时间混合：衰减的混合系数</translation>
  </message>
  <message>
   <source>time mixing blend of the gate</source>
   <translation>时间混合：门的混合系数</translation>
  </message>
  <message>
   <source>time mixing blend of the key</source>
   <translation>时间混合：键的混合系数</translation>
  </message>
  <message>
   <source>time mixing blend of the receptance</source>
   <translation>时间混合：接收度的混合系数</translation>
  </message>
  <message>
   <source>time mixing blend of the value</source>
   <translation>时间混合：值的混合系数</translation>
  </message>
  <message>
   <source>time mixing blends</source>
   <translation>时间混合：各混合系数</translation>
  </message>
  <message>
   <source>time mixing decay</source>
   <translation>时间混合：衰减</translation>
  </message>
  <message>
   <source>time mixing decay W1</source>
   <translation>时间混合：衰减 W1</translation>
  </message>
  <message>
   <source>time mixing decay W2</source>
   <translation>时间混合：衰减 W2</translation>
  </message>
  <message>
   <source>time mixing gate</source>
   <translation>时间混合：门</translation>
  </message>
  <message>
   <source>time mixing key</source>
   <translation>时间混合：键</translation>
  </message>
  <message>
   <source>time mixing normalization</source>
   <translation>时间混合：归一化</translation>
  </message>
  <message>
   <source>time mixing of the first</source>
   <translation>时间混合：首个</translation>
  </message>
  <message>
   <source>time mixing output</source>
   <translation>时间混合：输出</translation>
  </message>
  <message>
   <source>time mixing receptance</source>
   <translation>时间混合：接收度</translation>
  </message>
  <message>
   <source>time mixing value</source>
   <translation>时间混合：值</translation>
  </message>
  <message>
   <source>time mixing, key of the key</source>
   <translation>时间混合：键的键</translation>
  </message>
  <message>
   <source>time mixing, key of the rate</source>
   <translation>时间混合：速率的键</translation>
  </message>
  <message>
   <source>time mixing, receptance of the key</source>
   <translation>时间混合：键的接收度</translation>
  </message>
  <message>
   <source>to be a JSON object</source>
   <translation>是 JSON 对象</translation>
  </message>
  <message>
   <source>tokenizer.json has a token {0}.</source>
   <translation>tokenizer.json 含有词元 {0}。</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'model'.</source>
   <translation>tokenizer.json 没有可用的 'model'。</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable 'vocab'.</source>
   <translation>tokenizer.json 没有可用的 'vocab'。</translation>
  </message>
  <message>
   <source>tokenizer.json has no usable {0}.</source>
   <translation>tokenizer.json 没有可用的 {0}。</translation>
  </message>
  <message>
   <source>tokenizer.json has token numbers that are no numbers.</source>
   <translation>tokenizer.json 中的词元编号不是数。</translation>
  </message>
  <message>
   <source>tokenizer.json holds the merge {0}.</source>
   <translation>tokenizer.json 含有合并项 {0}。</translation>
  </message>
  <message>
   <source>tokenizer.json numbers {0} tokens up to {1}.</source>
   <translation>tokenizer.json 将 {0} 个词元编号到 {1}。</translation>
  </message>
  <message>
   <source>tokenizer.json states a prefix that is no text.</source>
   <translation>tokenizer.json 注明的前缀不是文本。</translation>
  </message>
  <message>
   <source>tokenizer.model holds no pieces.</source>
   <translation>tokenizer.model 不含词片。</translation>
  </message>
  <message>
   <source>tokenizer.model is damaged.</source>
   <translation>tokenizer.model 已损坏。</translation>
  </message>
  <message>
   <source>tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.</source>
   <translation>tokenizer.model 属于 SentencePiece 的词或字符种类，llama.cpp 没有这种分词器。</translation>
  </message>
  <message>
   <source>tokenizer_config.json holds a chat template that is not text.</source>
   <translation>tokenizer_config.json 含有不是文本的聊天模板。</translation>
  </message>
  <message>
   <source>two thirds</source>
   <translation>三分之二</translation>
  </message>
  <message>
   <source>unfinished download</source>
   <translation>未完成的下载</translation>
  </message>
  <message>
   <source>uses the instruction {0}, which weights do not need</source>
   <translation>使用了权重不需要的指令 {0}</translation>
  </message>
  <message>
   <source>value i and value i + half</source>
   <translation>值 i 与值 i + 一半</translation>
  </message>
  <message>
   <source>value, expanded</source>
   <translation>值，展开</translation>
  </message>
  <message>
   <source>was ended by signal {0}</source>
   <translation>被信号 {0} 结束</translation>
  </message>
  <message>
   <source>weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>what has arrived is kept</source>
   <translation>已到达的保留</translation>
  </message>
  <message>
   <source>what has been sent is kept</source>
   <translation>已发送的保留</translation>
  </message>
  <message>
   <source>windows in {0} layers</source>
   <translation>{0} 层中的窗口</translation>
  </message>
  <message>
   <source>word embeddings</source>
   <translation>词嵌入</translation>
  </message>
  <message>
   <source>word embeddings of every layer</source>
   <translation>每层的词嵌入</translation>
  </message>
  <message>
   <source>word embeddings of {0} values for each layer</source>
   <translation>每层各 {0} 个值的词嵌入</translation>
  </message>
  <message>
   <source>working memory</source>
   <translation>工作内存</translation>
  </message>
  <message>
   <source>writes a few words</source>
   <translation>写几个词</translation>
  </message>
  <message>
   <source>wrong token</source>
   <translation>令牌有误</translation>
  </message>
  <message>
   <source>{0} GB are needed on the disk of {1}, {2} GB are free.</source>
   <translation>{1} 的磁盘需要 {0} GB，剩余 {2} GB。</translation>
  </message>
  <message>
   <source>{0} GiB are left to the system and other programs.</source>
   <translation>留 {0} GiB 给系统和其他程序。</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs to free memory.</source>
   <translation>{0} 如再次发生，请关闭其他程序以释放内存。</translation>
  </message>
  <message>
   <source>{0} If it happens again, close other programs, or go on with fewer threads.</source>
   <translation>{0} 如再次发生，请关闭其他程序，或用更少线程继续。</translation>
  </message>
  <message>
   <source>{0} MLX, groups of {1}</source>
   <translation>{0} MLX，每组 {1}</translation>
  </message>
  <message>
   <source>{0} So the values were chosen without calibration.</source>
   <translation>{0} 因此未经校准选择数值。</translation>
  </message>
  <message>
   <source>{0} addresses, each of which points to another</source>
   <translation>{0} 个地址，逐个指向另一个</translation>
  </message>
  <message>
   <source>{0} after {1} s of work</source>
   <translation>{0}，已工作 {1} 秒</translation>
  </message>
  <message>
   <source>{0} already exists.</source>
   <translation>{0} 已存在。</translation>
  </message>
  <message>
   <source>{0} and {1} are the same tensor.</source>
   <translation>{0} 和 {1} 是同一张量。</translation>
  </message>
  <message>
   <source>{0} answers question {1}</source>
   <translation>{0} 正在回答第 {1} 个问题</translation>
  </message>
  <message>
   <source>{0} answers, but not as the Hub does.</source>
   <translation>{0} 有响应，但与 Hub 的不同。</translation>
  </message>
  <message>
   <source>{0} answers, layer {1} of {2}</source>
   <translation>{0} 正在回答，第 {1}/{2} 层</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that its publisher states.</source>
   <translation>{0} 两次到达时均已损坏：其校验和与发布者注明的不同。</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: its checksum is not the one that the Hub states.</source>
   <translation>{0} 两次到达时均已损坏：其校验和与 Hub 注明的不同。</translation>
  </message>
  <message>
   <source>{0} arrived damaged twice: the Hub counts another checksum.</source>
   <translation>{0} 两次到达时均已损坏：Hub 算出的校验和不同。</translation>
  </message>
  <message>
   <source>{0} arrived damaged: its checksum is not the one that the Hub states.</source>
   <translation>{0} 到达时已损坏：其校验和与 Hub 注明的不同。</translation>
  </message>
  <message>
   <source>{0} arrived damaged; fetching it again</source>
   <translation>{0} 到达时已损坏；正在重新获取</translation>
  </message>
  <message>
   <source>{0} arrived damaged; sending it again</source>
   <translation>{0} 到达时已损坏；正在重新发送</translation>
  </message>
  <message>
   <source>{0} arrives in another encoding than asked for.</source>
   <translation>{0} 以与请求不同的编码到达。</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0}，存为 {1}</translation>
  </message>
  <message>
   <source>{0} asks who you are, and no token is kept here.</source>
   <translation>{0} 要求验证身份，而此处没有保存令牌。</translation>
  </message>
  <message>
   <source>{0} attention heads that share {1}</source>
   <translation>共用 {1} 的 {0} 个注意力头</translation>
  </message>
  <message>
   <source>{0} became shorter</source>
   <translation>{0} 变短了</translation>
  </message>
  <message>
   <source>{0} belongs to no layer that config.json states.</source>
   <translation>{0} 不属于 config.json 所列的任何层。</translation>
  </message>
  <message>
   <source>{0} bytes instead of {1}</source>
   <translation>{0} 字节而不是 {1} 字节</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name.</source>
   <translation>{0} 不能作为模型名称。</translation>
  </message>
  <message>
   <source>{0} cannot be linked into LM Studio's folder ({1}); a copy takes {2} GB more.</source>
   <translation>{0} 无法链接到 LM Studio 的文件夹（{1}）；复制则多占 {2} GB。</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>无法连接 {0}。</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>无法连接 {0}：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read from afar.</source>
   <translation>无法远程读取 {0}。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>无法读取 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be removed: {1}.</source>
   <translation>无法移除 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}.</source>
   <translation>无法使用 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>无法写入 {0}。</translation>
  </message>
  <message>
   <source>{0} cannot be written: the disk is full.</source>
   <translation>无法写入 {0}：磁盘已满。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>无法写入 {0}：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot store {1}.</source>
   <translation>{0} 无法存储 {1}。</translation>
  </message>
  <message>
   <source>{0} changed on the Hub while it was read.</source>
   <translation>{0} 在读取期间于 Hub 上被更改。</translation>
  </message>
  <message>
   <source>{0} changes {1} in two ways.</source>
   <translation>{0} 以两种方式更改 {1}。</translation>
  </message>
  <message>
   <source>{0} changes {1}, which {2} does not have.</source>
   <translation>{0} 更改 {1}，而 {2} 没有它。</translation>
  </message>
  <message>
   <source>{0} claims a header of {1} bytes; the file has {2}.</source>
   <translation>{0} 声称头部为 {1} 字节；文件有 {2} 字节。</translation>
  </message>
  <message>
   <source>{0} claims to hold {1} files in a table of {2} bytes.</source>
   <translation>{0} 声称在 {2} 字节的表中含有 {1} 个文件。</translation>
  </message>
  <message>
   <source>{0} columns do not divide into the {1} groups that have scales.</source>
   <translation>{0} 列无法分入有缩放系数的 {1} 组。</translation>
  </message>
  <message>
   <source>{0} describes its tensors in {1} bytes, which no real one does.</source>
   <translation>{0} 用 {1} 字节描述其张量，真实文件不会如此。</translation>
  </message>
  <message>
   <source>{0} describes no tensor of 4-bit numbers.</source>
   <translation>{0} 描述的不是 4 位数的张量。</translation>
  </message>
  <message>
   <source>{0} does not answer.</source>
   <translation>{0} 没有响应。</translation>
  </message>
  <message>
   <source>{0} does not exist.</source>
   <translation>{0} 不存在。</translation>
  </message>
  <message>
   <source>{0} does not hold a JSON object.</source>
   <translation>{0} 不含 JSON 对象。</translation>
  </message>
  <message>
   <source>{0} does not offer {1} with a checksum.</source>
   <translation>{0} 未提供带校验和的 {1}。</translation>
  </message>
  <message>
   <source>{0} does not prove who it is: its certificate is not trusted.</source>
   <translation>{0} 未能证明其身份：其证书不受信任。</translation>
  </message>
  <message>
   <source>{0} does not say how large {1} is.</source>
   <translation>{0} 未说明 {1} 有多大。</translation>
  </message>
  <message>
   <source>{0} does not say which model it changes.</source>
   <translation>{0} 未说明它更改哪个模型。</translation>
  </message>
  <message>
   <source>{0} ends at byte {1}, but is read to {2}.</source>
   <translation>{0} 在第 {1} 字节结束，但需读取到 {2}。</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} 已存在。</translation>
  </message>
  <message>
   <source>{0} exists and everybody can see it; you asked for a private one.</source>
   <translation>{0} 已存在且所有人可见；您要求的是私有。</translation>
  </message>
  <message>
   <source>{0} has DoRA on a turned matrix, which cannot be merged.</source>
   <translation>{0} 在转置矩阵上使用 DoRA，无法合并。</translation>
  </message>
  <message>
   <source>{0} has a damaged table of contents.</source>
   <translation>{0} 的目录表已损坏。</translation>
  </message>
  <message>
   <source>{0} has another {1} already.</source>
   <translation>{0} 已有另一个 {1}。</translation>
  </message>
  <message>
   <source>{0} has appeared meanwhile.</source>
   <translation>{0} 在此期间已出现。</translation>
  </message>
  <message>
   <source>{0} has become shorter.</source>
   <translation>{0} 已变短。</translation>
  </message>
  <message>
   <source>{0} has changed since this job began, so it cannot be continued.</source>
   <translation>{0} 自此任务开始以来已更改，因此无法继续。</translation>
  </message>
  <message>
   <source>{0} has metadata of the unknown type {1}.</source>
   <translation>{0} 含有未知类型 {1} 的元数据。</translation>
  </message>
  <message>
   <source>{0} has no channel {1}.</source>
   <translation>{0} 没有通道 {1}。</translation>
  </message>
  <message>
   <source>{0} has no file {1}.</source>
   <translation>{0} 没有文件 {1}。</translation>
  </message>
  <message>
   <source>{0} has no more than {1} positions; {2} are needed.</source>
   <translation>{0} 最多只有 {1} 个位置；需要 {2} 个。</translation>
  </message>
  <message>
   <source>{0} has no steps</source>
   <translation>{0} 没有级差</translation>
  </message>
  <message>
   <source>{0} has no such version.</source>
   <translation>{0} 没有该版本。</translation>
  </message>
  <message>
   <source>{0} has no table of contents: it is cut short.</source>
   <translation>{0} 没有目录表：文件不完整。</translation>
  </message>
  <message>
   <source>{0} has no tensor called {1}.</source>
   <translation>{0} 没有名为 {1} 的张量。</translation>
  </message>
  <message>
   <source>{0} has no weight_map.</source>
   <translation>{0} 没有 weight_map。</translation>
  </message>
  <message>
   <source>{0} has the shape {1}, without a row {2} for {3}.</source>
   <translation>{0} 的形状为 {1}，没有用于 {3} 的第 {2} 行。</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; config.json promises {2}.</source>
   <translation>{0} 的形状为 {1}；config.json 注明为 {2}。</translation>
  </message>
  <message>
   <source>{0} has the shape {1}; the metadata promises {2}.</source>
   <translation>{0} 的形状为 {1}；元数据注明为 {2}。</translation>
  </message>
  <message>
   <source>{0} has vanished from {1}.</source>
   <translation>{0} 已从 {1} 消失。</translation>
  </message>
  <message>
   <source>{0} has {1} .{2} files but no {3}.</source>
   <translation>{0} 有 {1} 个 .{2} 文件，但没有 {3}。</translation>
  </message>
  <message>
   <source>{0} has {1} GB free; this text needs {2} GB for a while.</source>
   <translation>{0} 剩余 {1} GB；此文本暂时需要 {2} GB。</translation>
  </message>
  <message>
   <source>{0} has {1} bits per weight by its shape; it must be 2 to 8.</source>
   <translation>按形状 {0} 每个权重有 {1} 位；必须为 2 到 8。</translation>
  </message>
  <message>
   <source>{0} has {1} bytes; the shape {2} needs {3}.</source>
   <translation>{0} 有 {1} 字节；形状 {2} 需要 {3} 字节。</translation>
  </message>
  <message>
   <source>{0} has {1} layers and {2} tokens, {3} has {4} and {5}.</source>
   <translation>{0} 有 {1} 层和 {2} 个词元，{3} 有 {4} 层和 {5} 个。</translation>
  </message>
  <message>
   <source>{0} has {1} {2}; config.json promises {3}.</source>
   <translation>{0} 有 {1} {2}；config.json 注明为 {3}。</translation>
  </message>
  <message>
   <source>{0} heads of values for {1} of keys</source>
   <translation>{1} 个键头对应 {0} 个值头</translation>
  </message>
  <message>
   <source>{0} holds experts as {1} with scales of {2}, which cannot be read.</source>
   <translation>{0} 以 {1} 存储专家，缩放为 {2}，无法读取。</translation>
  </message>
  <message>
   <source>{0} holds more than {1} folders; only those were searched.</source>
   <translation>{0} 含有超过 {1} 个文件夹；只搜索了这些。</translation>
  </message>
  <message>
   <source>{0} holds no .safetensors files.</source>
   <translation>{0} 不含 .safetensors 文件。</translation>
  </message>
  <message>
   <source>{0} holds no UTF-8 text.</source>
   <translation>{0} 不含 UTF-8 文本。</translation>
  </message>
  <message>
   <source>{0} holds no tensors.</source>
   <translation>{0} 不含张量。</translation>
  </message>
  <message>
   <source>{0} holds no tokenizer.json, nor another tokenizer file.</source>
   <translation>{0} 不含 tokenizer.json，也没有其他分词器文件。</translation>
  </message>
  <message>
   <source>{0} holds no tokens.</source>
   <translation>{0} 不含词元。</translation>
  </message>
  <message>
   <source>{0} holds no weights that can be used: safetensors, PyTorch or GGUF.</source>
   <translation>{0} 不含可用的权重：safetensors、PyTorch 或 GGUF。</translation>
  </message>
  <message>
   <source>{0} holds values that are not numbers.</source>
   <translation>{0} 含有不是数的值。</translation>
  </message>
  <message>
   <source>{0} holds weights that are not numbers.</source>
   <translation>{0} 含有不是数的权重。</translation>
  </message>
  <message>
   <source>{0} holds {1} GGUF files, such as {2}.</source>
   <translation>{0} 含有 {1} 个 GGUF 文件，例如 {2}。</translation>
  </message>
  <message>
   <source>{0} holds {1} numbers; it must be the shape of a matrix.</source>
   <translation>{0} 含有 {1} 个数；它必须是矩阵的形状。</translation>
  </message>
  <message>
   <source>{0} holds {1} twice.</source>
   <translation>{0} 含有两个 {1}。</translation>
  </message>
  <message>
   <source>{0} in a downloaded package is damaged: {1}.</source>
   <translation>下载的软件包中的 {0} 已损坏：{1}。</translation>
  </message>
  <message>
   <source>{0} in {1} has the type code {2}, which is not known yet.</source>
   <translation>{1} 中的 {0} 的类型代码为 {2}，尚不认识。</translation>
  </message>
  <message>
   <source>{0} in {1} has {2} dimensions.</source>
   <translation>{1} 中的 {0} 有 {2} 个维度。</translation>
  </message>
  <message>
   <source>{0} in {1} is compressed or encrypted, which no program that saves models does.</source>
   <translation>{1} 中的 {0} 已压缩或加密，保存模型的程序不会这样做。</translation>
  </message>
  <message>
   <source>{0} in {1} is not where the table of contents says.</source>
   <translation>{1} 中的 {0} 不在目录表所示的位置。</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the one before it.</source>
   <translation>{1} 中的 {0} 与它前面的一个重叠。</translation>
  </message>
  <message>
   <source>{0} in {1} overlaps the tensor before it.</source>
   <translation>{1} 中的 {0} 与它前面的张量重叠。</translation>
  </message>
  <message>
   <source>{0} in {1} reaches beyond the {2} bytes of its values.</source>
   <translation>{1} 中的 {0} 超出其 {2} 字节的值。</translation>
  </message>
  <message>
   <source>{0} in {1} states two sizes.</source>
   <translation>{1} 中的 {0} 注明了两个大小。</translation>
  </message>
  <message>
   <source>{0} in {1}: rows of {2} do not divide into {3} blocks.</source>
   <translation>{1} 中的 {0}：{2} 的行不能分成 {3} 块。</translation>
  </message>
  <message>
   <source>{0} in {1}: shape {2} of {3} needs {4} bytes, the header gives {5}.</source>
   <translation>{1} 中的 {0}：{3} 的形状 {2} 需要 {4} 字节，头部给出 {5} 字节。</translation>
  </message>
  <message>
   <source>{0} is GGUF version {1}; versions 2 and 3 can be read.</source>
   <translation>{0} 是 GGUF 版本 {1}；可读取版本 2 和 3。</translation>
  </message>
  <message>
   <source>{0} is a link that leads out of the model's folder.</source>
   <translation>{0} 是指向模型文件夹之外的链接。</translation>
  </message>
  <message>
   <source>{0} is a part of LoRA that cannot be merged.</source>
   <translation>{0} 是无法合并的 LoRA 部分。</translation>
  </message>
  <message>
   <source>{0} is a tensor that cannot be computed here yet.</source>
   <translation>{0} 是尚不能在此计算的张量。</translation>
  </message>
  <message>
   <source>{0} is a vector: it has no channels.</source>
   <translation>{0} 是向量：没有通道。</translation>
  </message>
  <message>
   <source>{0} is an adapter called {1}; only LoRA can be merged.</source>
   <translation>{0} 是名为 {1} 的适配器；只能合并 LoRA。</translation>
  </message>
  <message>
   <source>{0} is an adapter that changes nothing.</source>
   <translation>{0} 是不作任何更改的适配器。</translation>
  </message>
  <message>
   <source>{0} is an adapter with {1}, which cannot be merged.</source>
   <translation>{0} 是带有 {1} 的适配器，无法合并。</translation>
  </message>
  <message>
   <source>{0} is an adapter, which changes the model {1}; that model is not on this computer.</source>
   <translation>{0} 是适配器，用于更改模型 {1}；该模型不在此电脑上。</translation>
  </message>
  <message>
   <source>{0} is an archive, but not of tensors.</source>
   <translation>{0} 是归档文件，但不含张量。</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}.qzeros is missing beside it.</source>
   <translation>{0} 已压缩，但旁边缺少 {1}.qzeros。</translation>
  </message>
  <message>
   <source>{0} is compressed, but {1}{2} is missing beside it.</source>
   <translation>{0} 已压缩，但旁边缺少 {1}{2}。</translation>
  </message>
  <message>
   <source>{0} is cut short: its header reaches beyond the file's {1} bytes.</source>
   <translation>{0} 不完整：其头部超出文件的 {1} 字节。</translation>
  </message>
  <message>
   <source>{0} is cut short: {1} reaches to byte {2}, the file ends at {3}.</source>
   <translation>{0} 不完整：{1} 延伸到第 {2} 字节，文件在 {3} 结束。</translation>
  </message>
  <message>
   <source>{0} is damaged at line {1}.</source>
   <translation>{0} 在第 {1} 行损坏。</translation>
  </message>
  <message>
   <source>{0} is damaged at token {1}.</source>
   <translation>{0} 在词元 {1} 处损坏。</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} 已损坏。</translation>
  </message>
  <message>
   <source>{0} is damaged: its key has {1} bytes, not 32.</source>
   <translation>{0} 已损坏：其密钥有 {1} 字节，而不是 32。</translation>
  </message>
  <message>
   <source>{0} is gated, and its authors have not given you access.</source>
   <translation>{0} 受限，作者未给您访问权限。</translation>
  </message>
  <message>
   <source>{0} is gated, and your account has no access to it yet.</source>
   <translation>{0} 受限，您的账户尚无访问权限。</translation>
  </message>
  <message>
   <source>{0} is gated: its authors want to know who takes it.</source>
   <translation>{0} 受限：作者想知道谁在使用。</translation>
  </message>
  <message>
   <source>{0} is gated: you have asked for access, and its authors have not answered yet.</source>
   <translation>{0} 受限：您已申请访问，作者尚未答复。</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} 已在此处</translation>
  </message>
  <message>
   <source>{0} is in more than one shard.</source>
   <translation>{0} 出现在多个分片中。</translation>
  </message>
  <message>
   <source>{0} is laid out for one graphics card's instructions, which cannot be read.</source>
   <translation>{0} 的布局专用于某种显卡的指令，无法读取。</translation>
  </message>
  <message>
   <source>{0} is larger than the Hub accepts (error 413).</source>
   <translation>{0} 超出 Hub 接受的大小（错误 413）。</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB.</source>
   <translation>{0} 大于 {1} MB。</translation>
  </message>
  <message>
   <source>{0} is longer than its package states.</source>
   <translation>{0} 比其软件包注明的更长。</translation>
  </message>
  <message>
   <source>{0} is missing from {1}.</source>
   <translation>{1} 缺少 {0}。</translation>
  </message>
  <message>
   <source>{0} is missing; {1} says that it belongs to this model.</source>
   <translation>缺少 {0}；{1} 注明它属于此模型。</translation>
  </message>
  <message>
   <source>{0} is no description of a tensor.</source>
   <translation>{0} 不是张量的描述。</translation>
  </message>
  <message>
   <source>{0} is no file of tensors.</source>
   <translation>{0} 不是张量文件。</translation>
  </message>
  <message>
   <source>{0} is no matrix; its change cannot be merged.</source>
   <translation>{0} 不是矩阵；其更改无法合并。</translation>
  </message>
  <message>
   <source>{0} is no package: {1}.</source>
   <translation>{0} 不是软件包：{1}。</translation>
  </message>
  <message>
   <source>{0} is none of the files of {1}.</source>
   <translation>{0} 不是 {1} 的文件。</translation>
  </message>
  <message>
   <source>{0} is not UTF-8 text.</source>
   <translation>{0} 不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>{0} is not a GGUF file.</source>
   <translation>{0} 不是 GGUF 文件。</translation>
  </message>
  <message>
   <source>{0} is not a divergence.</source>
   <translation>{0} 不是散度。</translation>
  </message>
  <message>
   <source>{0} is not a format that can be written.</source>
   <translation>{0} 不是可写出的格式。</translation>
  </message>
  <message>
   <source>{0} is not a model that can be opened.</source>
   <translation>{0} 不是可打开的模型。</translation>
  </message>
  <message>
   <source>{0} is not a model's address.</source>
   <translation>{0} 不是模型的地址。</translation>
  </message>
  <message>
   <source>{0} is not a size.</source>
   <translation>{0} 不是大小。</translation>
  </message>
  <message>
   <source>{0} is not a suite of questions: {1}.</source>
   <translation>{0} 不是问题组：{1}。</translation>
  </message>
  <message>
   <source>{0} is not a target.</source>
   <translation>{0} 不是目标。</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model has.</source>
   <translation>{0} 不是 {1} 模型所有的张量。</translation>
  </message>
  <message>
   <source>{0} is not a tensor that a {1} model sees with.</source>
   <translation>{0} 不是 {1} 模型视觉部分的张量。</translation>
  </message>
  <message>
   <source>{0} is not an archive of tensors: it is of before 2020, or damaged.</source>
   <translation>{0} 不是张量归档：它早于 2020 年，或已损坏。</translation>
  </message>
  <message>
   <source>{0} is not asked without encryption.</source>
   <translation>不会在未加密的情况下向 {0} 查询。</translation>
  </message>
  <message>
   <source>{0} is not the Hugging Face Hub.</source>
   <translation>{0} 不是 Hugging Face Hub。</translation>
  </message>
  <message>
   <source>{0} is not there any more, or its drive is not connected.</source>
   <translation>{0} 已不在，或其驱动器未连接。</translation>
  </message>
  <message>
   <source>{0} is not there any more.</source>
   <translation>{0} 已不在。</translation>
  </message>
  <message>
   <source>{0} is not valid JSON.</source>
   <translation>{0} 不是有效的 JSON。</translation>
  </message>
  <message>
   <source>{0} is only {1} bytes long.</source>
   <translation>{0} 只有 {1} 字节长。</translation>
  </message>
  <message>
   <source>{0} is ready</source>
   <translation>{0} 已就绪</translation>
  </message>
  <message>
   <source>{0} is shorter than its package states.</source>
   <translation>{0} 比其软件包注明的更短。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and config.json does not say how to read weights from it.</source>
   <translation>{0} 存储为 {1}，而 config.json 未说明如何从中读取权重。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, and nothing beside it says how to read weights from it.</source>
   <translation>{0} 存储为 {1}，而旁边没有任何内容说明如何从中读取权重。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be merged.</source>
   <translation>{0} 存储为 {1}，无法合并。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read back.</source>
   <translation>{0} 存储为 {1}，无法读回。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}, which cannot be read yet.</source>
   <translation>{0} 存储为 {1}，尚无法读取。</translation>
  </message>
  <message>
   <source>{0} is stored as {1}; it must be {2}.</source>
   <translation>{0} 存储为 {1}；必须为 {2}。</translation>
  </message>
  <message>
   <source>{0} is stored in MLX's mode {1}, which cannot be read.</source>
   <translation>{0} 以 MLX 的模式 {1} 存储，无法读取。</translation>
  </message>
  <message>
   <source>{0} is the model itself.</source>
   <translation>{0} 就是模型本身。</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} 已存在</translation>
  </message>
  <message>
   <source>{0} is there already and is another file.</source>
   <translation>{0} 已存在，且是另一个文件。</translation>
  </message>
  <message>
   <source>{0} is there twice, once compressed.</source>
   <translation>{0} 有两份，其中一份已压缩。</translation>
  </message>
  <message>
   <source>{0} is there twice, under different names.</source>
   <translation>{0} 有两份，名称不同。</translation>
  </message>
  <message>
   <source>{0} is too large for a recipe.</source>
   <translation>{0} 对配方来说太大。</translation>
  </message>
  <message>
   <source>{0} is too large for a suite of questions.</source>
   <translation>{0} 对问题组来说太大。</translation>
  </message>
  <message>
   <source>{0} is {1} MB, which no real one is.</source>
   <translation>{0} 为 {1} MB，真实文件不会如此。</translation>
  </message>
  <message>
   <source>{0} is {1} beside codes of {2}.</source>
   <translation>{0} 为 {1}，而编码为 {2}。</translation>
  </message>
  <message>
   <source>{0} is {1} beside groups of {2}.</source>
   <translation>{0} 为 {1}，而分组为 {2}。</translation>
  </message>
  <message>
   <source>{0} is {1} beside scales of {2}.</source>
   <translation>{0} 为 {1}，而缩放系数为 {2}。</translation>
  </message>
  <message>
   <source>{0} is {1} for {2} rows.</source>
   <translation>{0} 为 {1}，而行数为 {2}。</translation>
  </message>
  <message>
   <source>{0} is {1} of {2}, {3} {4} of {5}; experts of a layer must be alike.</source>
   <translation>{0} 为 {2} 的 {1}，{3} 为 {5} 的 {4}；同一层的专家必须一致。</translation>
  </message>
  <message>
   <source>{0} is {1} {2} in the output; planned was {3} {4}.</source>
   <translation>{0} 在输出中为 {1} {2}；计划为 {3} {4}。</translation>
  </message>
  <message>
   <source>{0} is {1}, not a model.</source>
   <translation>{0} 是{1}，不是模型。</translation>
  </message>
  <message>
   <source>{0} is {1}, which does not fit weights of {2}.</source>
   <translation>{0} 为 {1}，与 {2} 的权重不符。</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no weights of {2} in {3} bits.</source>
   <translation>{0} 为 {1}，放不下 {3} 位的 {2} 权重。</translation>
  </message>
  <message>
   <source>{0} is {1}, which holds no {2}-bit codes in planes.</source>
   <translation>{0} 为 {1}，不含按平面存放的 {2} 位编码。</translation>
  </message>
  <message>
   <source>{0} is {1}; beside its weights it must be {2}.</source>
   <translation>{0} 为 {1}；与其权重相配须为 {2}。</translation>
  </message>
  <message>
   <source>{0} is {1}; blocks end in 16 bytes of 32 weights.</source>
   <translation>{0} 为 {1}；块须以 32 个权重的 16 字节结尾。</translation>
  </message>
  <message>
   <source>{0} is {1}; it must be a matrix.</source>
   <translation>{0} 为 {1}；它必须是矩阵。</translation>
  </message>
  <message>
   <source>{0} is {1}; {2} bits in groups of {3} do not fit.</source>
   <translation>{0} 为 {1}；与每组 {3} 的 {2} 位不符。</translation>
  </message>
  <message>
   <source>{0} keeps this one at {1}: sensitive for its kind.</source>
   <translation>{0} 使此项保持 {1}：在同类中较敏感。</translation>
  </message>
  <message>
   <source>{0} lacks {1} of {2}.</source>
   <translation>{0} 缺少 {2} 的 {1}。</translation>
  </message>
  <message>
   <source>{0} lacks {1}, a part of {2}.</source>
   <translation>{0} 缺少 {1}，即 {2} 的一部分。</translation>
  </message>
  <message>
   <source>{0} layers and queries like those of another depth</source>
   <translation>{0} 个层和查询与另一深度的相同</translation>
  </message>
  <message>
   <source>{0} layers that share keys and values</source>
   <translation>共用键和值的 {0} 层</translation>
  </message>
  <message>
   <source>{0} leads nowhere: {1}</source>
   <translation>{0} 无法到达：{1}</translation>
  </message>
  <message>
   <source>{0} leads to no model on the Hub.</source>
   <translation>{0} 不指向 Hub 上的任何模型。</translation>
  </message>
  <message>
   <source>{0} lost its content: its error is {1} of its size as {2}.</source>
   <translation>{0} 失去了内容：存为 {2} 时误差为其大小的 {1}。</translation>
  </message>
  <message>
   <source>{0} models with experts (MoE) can be compressed but not computed here yet.</source>
   <translation>带专家的 {0} 模型（MoE）可以压缩，但尚不能在此计算。</translation>
  </message>
  <message>
   <source>{0} names groups beyond the {1} that there are.</source>
   <translation>{0} 指定的组超出现有的 {1} 个。</translation>
  </message>
  <message>
   <source>{0} names no model.</source>
   <translation>{0} 未指定模型。</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not a file of this folder.</source>
   <translation>{0} 指定了 {1}，它不是此文件夹中的文件。</translation>
  </message>
  <message>
   <source>{0} of the expected divergence</source>
   <translation>预期散度的 {0}</translation>
  </message>
  <message>
   <source>{0} of the recipe must be a number, not {1}.</source>
   <translation>配方的 {0} 必须是数，而不是 {1}。</translation>
  </message>
  <message>
   <source>{0} of weights, {1} for {2} tokens of context (16 bits for each key and value{3}) and {4} to work in: {5}. {6} This is a forecast; nothing is forbidden by it.</source>
   <translation>权重 {0}，{2} 个词元的上下文 {1}(每个键和值 16 位{3}),工作用 {4}：{5}。{6} 这是预测；不会因此禁止任何操作。</translation>
  </message>
  <message>
   <source>{0} of {1} channels {2} values up to {3} times larger than the rest: {4}{5}.</source>
   <translation>{1} 个通道中有 {0} 个的值比其余大至 {3} 倍：{4}{5}。</translation>
  </message>
  <message>
   <source>{0} on {1}: {2} needed with {3}, {4} available. {5}</source>
   <translation>{1}：{0}。{3}需要 {2}，可用 {4}。{5}</translation>
  </message>
  <message>
   <source>{0} refuses to send {1} (error {2}).</source>
   <translation>{0} 拒绝发送 {1}(错误 {2})。</translation>
  </message>
  <message>
   <source>{0} sends more than a sensible answer has.</source>
   <translation>{0} 发送的内容超出合理答复的大小。</translation>
  </message>
  <message>
   <source>{0} sends more than an index has.</source>
   <translation>{0} 发送的内容超出索引的大小。</translation>
  </message>
  <message>
   <source>{0} sends {1} whole only, not in parts.</source>
   <translation>{0} 只能整体发送 {1}，不能分部分发送。</translation>
  </message>
  <message>
   <source>{0} states an alignment of {1}.</source>
   <translation>{0} 注明对齐为 {1}。</translation>
  </message>
  <message>
   <source>{0} states an alpha for {1}, which is no name.</source>
   <translation>{0} 为 {1} 注明了 alpha，而它不是名称。</translation>
  </message>
  <message>
   <source>{0} states groups of {1} with {2} bits in the mode {3}.</source>
   <translation>{0} 注明每组 {1}、{2} 位，模式为 {3}。</translation>
  </message>
  <message>
   <source>{0} states lora_alpha as {1}.</source>
   <translation>{0} 注明 lora_alpha 为 {1}。</translation>
  </message>
  <message>
   <source>{0} states the shape {1}.</source>
   <translation>{0} 注明形状为 {1}。</translation>
  </message>
  <message>
   <source>{0} states {1}, more than {2} can hold.</source>
   <translation>{0} 注明 {1}，超出 {2} 能容纳的量。</translation>
  </message>
  <message>
   <source>{0} tensors of {1} are in no shard, the first is {2}.</source>
   <translation>{1} 中有 {0} 个张量不在任何分片中，第一个是 {2}。</translation>
  </message>
  <message>
   <source>{0} tokens of context alone need {1}; {2} has {3} for a model.</source>
   <translation>仅 {0} 个词元的上下文就需要 {1}；{2} 可供模型使用的有 {3}。</translation>
  </message>
  <message>
   <source>{0} tokens of context{1}</source>
   <translation>{0} 个词元的上下文{1}</translation>
  </message>
  <message>
   <source>{0} was changed while it was being uploaded.</source>
   <translation>{0} 在上传期间被更改。</translation>
  </message>
  <message>
   <source>{0} was compressed twice, but the offset is {1}.</source>
   <translation>{0} 经过两次压缩，但偏移量为 {1}。</translation>
  </message>
  <message>
   <source>{0} was written by a computer with another order of bytes.</source>
   <translation>{0} 由字节顺序不同的电脑写出。</translation>
  </message>
  <message>
   <source>{0} {1} GB Mac</source>
   <translation>{1} GB Mac</translation>
  </message>
  <message>
   <source>{0} {1} GB graphics card</source>
   <translation>{1} GB 显卡</translation>
  </message>
  <message>
   <source>{0} {1} GB laptop</source>
   <translation>{1} GB 笔记本电脑</translation>
  </message>
  <message>
   <source>{0} {1} has no counterpart in {2}.</source>
   <translation>{0} {1} 在 {2} 中没有对应的张量。</translation>
  </message>
  <message>
   <source>{0} {1} is missing beside {2}.</source>
   <translation>{2} 旁边缺少 {0} {1}。</translation>
  </message>
  <message>
   <source>{0} {1}. A pickle can run any program on your computer, so nothing of it was run.</source>
   <translation>{0} {1}。pickle 能在您的电脑上运行任意程序，因此没有运行其中任何内容。</translation>
  </message>
  <message>
   <source>{0}, and does not say to which; look for the whole model.</source>
   <translation>{0}，但没有说明是哪个；请寻找完整的模型。</translation>
  </message>
  <message>
   <source>{0}, as most: {1}.</source>
   <translation>{0}，与多数部分相同：{1}。</translation>
  </message>
  <message>
   <source>{0}, as the tensors it is computed together with.</source>
   <translation>{0}，与一起计算的张量相同。</translation>
  </message>
  <message>
   <source>{0}, groups of {1}</source>
   <translation>{0}，每组 {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, which is on this computer; the two are merged as they are read.</source>
   <translation>{0}，{1}，它就在这台电脑上；读取时会将两者合并。</translation>
  </message>
  <message>
   <source>{0}-bit AWQ</source>
   <translation>{0} 位 AWQ</translation>
  </message>
  <message>
   <source>{0}-bit GPTQ, {1}</source>
   <translation>{0} 位 GPTQ,{1}</translation>
  </message>
  <message>
   <source>{0}: compared with the original</source>
   <translation>{0}：已与原模型比较</translation>
  </message>
  <message>
   <source>{0}: download {1} first, then this one.</source>
   <translation>{0}：请先下载 {1}，再下载这个。</translation>
  </message>
  <message>
   <source>{0}: no type of {1} holds rows of {2}.</source>
   <translation>{0}：{1} 没有能容纳 {2} 的行的类型。</translation>
  </message>
  <message>
   <source>{0}: powers of two as scales know no further scale.</source>
   <translation>{0}：缩放系数为二的幂时没有更多缩放系数。</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into groups of {2}.</source>
   <translation>{0}：{1} 列无法按 {2} 一组划分。</translation>
  </message>
  <message>
   <source>{0}: {1} columns do not divide into {2} groups.</source>
   <translation>{0}：{1} 列不能分成 {2} 组。</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} weights are not numbers ({3} NaN, {4} infinite).</source>
   <translation>{0}：{2} 个权重中有 {1} 个不是数（{3} 个 NaN,{4} 个无穷）。</translation>
  </message>
  <message>
   <source>{0}; next try in {1} s</source>
   <translation>{0}；{1} 秒后重试</translation>
  </message>
  <message>
   <source>{0}_offset = {1} beside a period of {2}</source>
   <translation>{0}_offset = {1}，而周期为 {2}</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>0 is a bell curve. The larger, the more values lie far out, and the harder it is to compress.</source>
   <translation>0 是钟形曲线。数值越大，远离中心的值越多，越难压缩。</translation>
  </message>
  <message>
   <source>99.9 % within</source>
   <translation>99.9 % 在此之内</translation>
  </message>
  <message>
   <source>Average (mean)</source>
   <translation>平均值（mean）</translation>
  </message>
  <message>
   <source>Average size</source>
   <translation>平均大小</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>每权重位数</translation>
  </message>
  <message>
   <source>Bytes of all its tensors.</source>
   <translation>全部张量的字节数。</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>通道</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>通道</translation>
  </message>
  <message>
   <source>Close to zero in most healthy models.</source>
   <translation>大多数健康模型接近零。</translation>
  </message>
  <message>
   <source>Compressed before</source>
   <translation>曾经压缩</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Damaged values</source>
   <translation>损坏的值</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Error as {0}</source>
   <translation>存为 {0} 的误差</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <source>How far the compressed values are from the original ones, relative to their size.</source>
   <translation>压缩值与原值相差多少，相对于其大小。</translation>
  </message>
  <message>
   <source>How far the values of both are apart, relative to their size; from a sample of the rows.</source>
   <translation>两者的值相差多少，相对于其大小；根据部分行的样本。</translation>
  </message>
  <message>
   <source>How large values are on average, signs aside.</source>
   <translation>值的平均大小，不计符号。</translation>
  </message>
  <message>
   <source>How many bits each number takes on average.</source>
   <translation>每个数平均占多少位。</translation>
  </message>
  <message>
   <source>How many numbers enter the tensor for each token.</source>
   <translation>每个词元有多少个数进入张量。</translation>
  </message>
  <message>
   <source>How many numbers the model consists of.</source>
   <translation>模型由多少个数组成。</translation>
  </message>
  <message>
   <source>How many of the values that {0} offers a group of weights uses on average. Few: outliers stretch the grid so that most of it stays empty.</source>
   <translation>{0} 为一组权重提供的值平均用到多少个。少：异常值把网格拉宽，使其大部分空着。</translation>
  </message>
  <message>
   <source>How many times larger the largest value is than 99.9 % of them.</source>
   <translation>最大值是 99.9 % 的值的多少倍。</translation>
  </message>
  <message>
   <source>How many words and parts of words (tokens) it can look at together.</source>
   <translation>它能一起看多少词和词片（词元）。</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Largest seen</source>
   <translation>见到的最大值</translation>
  </message>
  <message>
   <source>Largest to usual</source>
   <translation>最大与通常之比</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>已略去</translation>
  </message>
  <message>
   <source>Levels used</source>
   <translation>用到的级</translation>
  </message>
  <message>
   <source>Of channel {0} alone.</source>
   <translation>仅通道 {0}。</translation>
  </message>
  <message>
   <source>Of the sample; the whole tensor may reach further.</source>
   <translation>来自样本；整个张量可能更广。</translation>
  </message>
  <message>
   <source>Only one value in a thousand lies further out on either side.</source>
   <translation>每侧仅有千分之一的值更远。</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>异常值（kurtosis）</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>Smallest seen</source>
   <translation>见到的最小值</translation>
  </message>
  <message>
   <source>Spread (std)</source>
   <translation>离散（std）</translation>
  </message>
  <message>
   <source>Standard deviation: two thirds of the values lie within this distance of the average.</source>
   <translation>标准差：三分之二的值与平均值相差在此之内。</translation>
  </message>
  <message>
   <source>The compressed file will not hold this part; everything else works as in the original.</source>
   <translation>压缩后的文件不含这一部分；其他一切与原模型相同。</translation>
  </message>
  <message>
   <source>The highest value in the tensor.</source>
   <translation>张量中的最高值。</translation>
  </message>
  <message>
   <source>The highest value that entered the tensor.</source>
   <translation>进入张量的最高值。</translation>
  </message>
  <message>
   <source>The kind of model: how its layers are built.</source>
   <translation>模型种类：其层如何构成。</translation>
  </message>
  <message>
   <source>The lowest value in the tensor.</source>
   <translation>张量中的最低值。</translation>
  </message>
  <message>
   <source>The lowest value that entered the tensor.</source>
   <translation>进入张量的最低值。</translation>
  </message>
  <message>
   <source>The model was compressed before this file was made; what was lost then cannot come back.</source>
   <translation>在制作此文件之前，模型已经压缩；当时失去的无法恢复。</translation>
  </message>
  <message>
   <source>Transformer layers: each text passes through all of them.</source>
   <translation>Transformer 层：每段文本都通过所有层。</translation>
  </message>
  <message>
   <source>Values that are not numbers (NaN) or infinite. A model with any cannot be compressed.</source>
   <translation>不是数（NaN）或无穷的值。含有这些的模型无法压缩。</translation>
  </message>
  <message>
   <source>Which of the numbers that enter for each token, from 0.</source>
   <translation>每个词元进入的数中的第几个，从 0 数起。</translation>
  </message>
  <message>
   <source>answers otherwise</source>
   <translation>回答会不同</translation>
  </message>
  <message>
   <source>few</source>
   <translation>少</translation>
  </message>
  <message>
   <source>many</source>
   <translation>多</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>some</source>
   <translation>一些</translation>
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
   <translation>与其作者自己的代码回答相同</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>尚未</translation>
  </message>
  <message>
   <source>structure checked</source>
   <translation>已检查结构</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已验证</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <source>The model itself  ·  {0}</source>
   <translation>模型本身  ·  {0}</translation>
  </message>
 </context>
 <context>
  <name>fit</name>
  <message>
   <source>A file of at most {0}, with {1} tokens of text. {2}</source>
   <translation>文件最大 {0}，可处理 {1} 个词元的文本。{2}</translation>
  </message>
  <message>
   <source>Counted besides the file: {0} for {1} tokens of text (KV cache), {2} to work in.</source>
   <translation>文件之外还计入：{1} 个词元文本用 {0}(KV 缓存),工作用 {2}。</translation>
  </message>
  <message>
   <source>The model does not say how much memory texts take; counted besides the file: {2} to work in.</source>
   <translation>模型未说明文本占多少内存；文件之外还计入：工作用 {2}。</translation>
  </message>
 </context>
 <context>
  <name>found</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>%n 小时前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n 分钟前</numerusform>
   </translation>
  </message>
  <message>
   <source>can be compressed</source>
   <translation>可压缩</translation>
  </message>
  <message>
   <source>from {0}</source>
   <translation>来自 {0}</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>可在此电脑运行</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>至多 {0}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>{0} downloads</source>
   <translation>{0} 次下载</translation>
  </message>
  <message>
   <source>{0} likes</source>
   <translation>{0} 个赞</translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation>{0} 个参数</translation>
  </message>
 </context>
 <context>
  <name>html_report</name>
  <message>
   <source>Before and after</source>
   <translation>压缩前后</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>每权重位数</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>Compressed</source>
   <translation>压缩后</translation>
  </message>
  <message>
   <source>Difference of answers (KL)</source>
   <translation>回答差异（KL）</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>Error by layer</source>
   <translation>各层误差</translation>
  </message>
  <message>
   <source>Error of the weights</source>
   <translation>权重误差</translation>
  </message>
  <message>
   <source>Every tensor, the largest error first</source>
   <translation>所有张量，误差最大的在前</translation>
  </message>
  <message>
   <source>Everyday questions (four answers each)</source>
   <translation>日常问题（每题四个选项）</translation>
  </message>
  <message>
   <source>It was not tried.</source>
   <translation>未试运行。</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>可用：{0}，{1}。</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>已略去：{0}。</translation>
  </message>
  <message>
   <source>Line: the best forecast at every size. Dots: measured. Lower is better.</source>
   <translation>线：各大小的最佳预测。点：实测。越低越好。</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>加载</translation>
  </message>
  <message>
   <source>Measured again on the bundled text, {0}</source>
   <translation>在自带文本上再次测量，{0}</translation>
  </message>
  <message>
   <source>Measured again on {0}, {1}</source>
   <translation>在 {0} 上再次测量，{1}</translation>
  </message>
  <message>
   <source>Measured on the bundled text: {0} predictions, chunks of {1} tokens; the difference of answers is {2} ± {3}.</source>
   <translation>在自带文本上测量：{0} 次预测，每段 {1} 个词元；回答差异为 {2} ± {3}。</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} predictions, chunks of {2} tokens; the difference of answers is {3} ± {4}.</source>
   <translation>在 {0} 上测量：{1} 次预测，每段 {2} 个词元；回答差异为 {3} ± {4}。</translation>
  </message>
  <message>
   <source>Memory when running</source>
   <translation>运行时内存</translation>
  </message>
  <message>
   <source>Not measured with text.</source>
   <translation>未用文本测量。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>原模型</translation>
  </message>
  <message>
   <source>Praise or complaint (60 sentences)</source>
   <translation>赞扬还是抱怨（60 句）</translation>
  </message>
  <message>
   <source>Predictions</source>
   <translation>预测次数</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>答对</translation>
  </message>
  <message>
   <source>Right answer</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <source>Same next word</source>
   <translation>相同的下一词</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Size against quality</source>
   <translation>大小与质量</translation>
  </message>
  <message>
   <source>Size against the difference of answers; lower is better</source>
   <translation>大小与回答差异；越低越好</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>磁盘大小</translation>
  </message>
  <message>
   <source>Small tests, {0}</source>
   <translation>小测试，{0}</translation>
  </message>
  <message>
   <source>Speed in llama.cpp, {0}</source>
   <translation>在 llama.cpp 中的速度，{0}</translation>
  </message>
  <message>
   <source>Tensor</source>
   <translation>张量</translation>
  </message>
  <message>
   <source>The file is complete; it could not be tried out: {0}, {1}.</source>
   <translation>文件完整，但未能试运行：{0}，{1}。</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>原模型已经压缩：{0}；当时失去的无法恢复。</translation>
  </message>
  <message>
   <source>The weights' error, layer by layer</source>
   <translation>各层的权重误差</translation>
  </message>
  <message>
   <source>Tokens per second</source>
   <translation>词元/秒</translation>
  </message>
  <message>
   <source>True share, with 95 % confidence</source>
   <translation>真实比例（置信度 95 %）</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Uncertainty (perplexity)</source>
   <translation>不确定性（困惑度）</translation>
  </message>
  <message>
   <source>What flows through the model, layer by layer</source>
   <translation>逐层流经模型的数据</translation>
  </message>
  <message>
   <source>What it made of sentences in llama.cpp</source>
   <translation>它在 llama.cpp 中对句子的处理</translation>
  </message>
  <message>
   <source>What it wrote</source>
   <translation>它写的内容</translation>
  </message>
  <message>
   <source>What it wrote in llama.cpp</source>
   <translation>它在 llama.cpp 中写的内容</translation>
  </message>
  <message>
   <source>Worst cases (99 % KL)</source>
   <translation>最差情况（99 % KL）</translation>
  </message>
  <message>
   <source>Written by Featherweight {0}.</source>
   <translation>由 Featherweight {0} 生成。</translation>
  </message>
  <message>
   <source>Your questions: {0}, {1}</source>
   <translation>您的问题：{0}，{1}</translation>
  </message>
  <message>
   <source>at least {0}</source>
   <translation>至少 {0}</translation>
  </message>
  <message>
   <source>below 10 % is good</source>
   <translation>低于 10 % 为好</translation>
  </message>
  <message>
   <source>chunks of {0} tokens</source>
   <translation>每段 {0} 个词元</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>差异应当很少</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>预计回答明显变差</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>几乎无差别</translation>
  </message>
  <message>
   <source>headers included</source>
   <translation>含文件头</translation>
  </message>
  <message>
   <source>in llama.cpp, short context</source>
   <translation>在 llama.cpp 中，短上下文</translation>
  </message>
  <message>
   <source>in llama.cpp, short run</source>
   <translation>在 llama.cpp 中短时运行</translation>
  </message>
  <message>
   <source>layer</source>
   <translation>层</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>应该没人能察觉差异</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <source>not smaller</source>
   <translation>没有变小</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>明显不同</translation>
  </message>
  <message>
   <source>on average</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>over 90 % is good</source>
   <translation>高于 90 % 为好</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>几乎相同</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>粗糙</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>略有不同</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>一些回答变差</translation>
  </message>
  <message>
   <source>the largest is {0}</source>
   <translation>最大为 {0}</translation>
  </message>
  <message>
   <source>the weights moved by {0} (an estimate of quality)</source>
   <translation>权重偏移了 {0}（质量估计）</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>此文件</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>通常难以与原模型区分</translation>
  </message>
  <message>
   <source>{0} (measured)</source>
   <translation>{0}（实测）</translation>
  </message>
  <message>
   <source>{0} answers changed: {1} right ones were lost, {2} were gained. Guessing would get {3}.</source>
   <translation>{0} 个回答有变：失去 {1} 个正确回答，新增 {2} 个。随机猜测可得 {3}。</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分</translation>
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
   <translation>缩小到 1/{0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} 至 {1}</translation>
  </message>
  <message>
   <source>{0}, compressed</source>
   <translation>{0}（压缩后）</translation>
  </message>
  <message>
   <source>{0}, made from {1} ({2}), finished {3} after {4}.</source>
   <translation>{0}，由 {1}（{2}）制成，用时 {4}，于 {3} 完成。</translation>
  </message>
  <message>
   <source>{0}: proof of compression</source>
   <translation>{0}：压缩证明</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}；低于 {1} 为好</translation>
  </message>
 </context>
 <context>
  <name>job</name>
  <message numerus="yes">
   <source>%n unfinished job(s) found. Continue?</source>
   <translation>
    <numerusform>发现 %n 个未完成的任务。继续吗？</numerusform>
   </translation>
  </message>
  <message>
   <source>1 job is running</source>
   <translation>1 个任务正在运行</translation>
  </message>
  <message>
   <source>About {0} left</source>
   <translation>大约还剩 {0}</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Comparing the best candidates</source>
   <translation>正在比较最佳候选</translation>
  </message>
  <message>
   <source>Comparing with the original</source>
   <translation>正在与原模型比较</translation>
  </message>
  <message>
   <source>Compress</source>
   <translation>压缩</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>正在压缩</translation>
  </message>
  <message>
   <source>Do nothing</source>
   <translation>不执行操作</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Everything done so far is kept; press Resume to go on.</source>
   <translation>已完成的全部保留；按“继续”接着做。</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Finding out which parts matter</source>
   <translation>正在查明哪些部分重要</translation>
  </message>
  <message>
   <source>Finishing</source>
   <translation>正在收尾</translation>
  </message>
  <message>
   <source>Interrupted, because the program ended.</source>
   <translation>因程序结束而中断。</translation>
  </message>
  <message>
   <source>KL divergence and perplexity against the original</source>
   <translation>与原模型相比的 KL 散度和困惑度</translation>
  </message>
  <message>
   <source>KL divergence of the finalists on held-out text</source>
   <translation>入围者在保留文本上的 KL 散度</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Measuring the quality</source>
   <translation>正在测量质量</translation>
  </message>
  <message>
   <source>Not started yet</source>
   <translation>尚未开始</translation>
  </message>
  <message>
   <source>Nothing is running</source>
   <translation>没有运行中的任务</translation>
  </message>
  <message>
   <source>Paused before it began; press Resume.</source>
   <translation>开始前已暂停；请按“继续”。</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>已暂停。</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>已读</translation>
  </message>
  <message>
   <source>Reading the model</source>
   <translation>正在读取模型</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>Shut down</source>
   <translation>关机</translation>
  </message>
  <message>
   <source>Sleep</source>
   <translation>睡眠</translation>
  </message>
  <message>
   <source>Starts as soon as the computer is plugged in</source>
   <translation>一接通电源就开始</translation>
  </message>
  <message>
   <source>Starts at {0}, once the computer is plugged in; it has to be on then</source>
   <translation>{0} 且接通电源后开始；届时电脑须开着</translation>
  </message>
  <message>
   <source>Starts at {0}; the computer has to be on then</source>
   <translation>{0} 开始；届时电脑须开着</translation>
  </message>
  <message>
   <source>Stops after the job under way</source>
   <translation>当前任务后停止</translation>
  </message>
  <message>
   <source>The queue is paused</source>
   <translation>队列已暂停</translation>
  </message>
  <message>
   <source>Try out</source>
   <translation>试用</translation>
  </message>
  <message>
   <source>Trying it out</source>
   <translation>正在试用</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>等待轮到</translation>
  </message>
  <message>
   <source>Watching the model read a text</source>
   <translation>正在观察模型阅读文本</translation>
  </message>
  <message>
   <source>Weigh up</source>
   <translation>权衡</translation>
  </message>
  <message>
   <source>calibration: the activations of every layer are recorded</source>
   <translation>校准：记录每层的激活</translation>
  </message>
  <message>
   <source>every tensor is read back</source>
   <translation>读回每个张量</translation>
  </message>
  <message>
   <source>llama.cpp loads the file and writes</source>
   <translation>llama.cpp 加载文件并书写</translation>
  </message>
  <message>
   <source>quantization</source>
   <translation>量化</translation>
  </message>
  <message>
   <source>sensitivity: what each type of each tensor costs the answers</source>
   <translation>敏感度：每个张量各类型对回答的代价</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; llama.cpp has run the file.</source>
   <translation>{0} 变为 {1}。每个张量都与原模型比较过；llama.cpp 已运行该文件。</translation>
  </message>
  <message>
   <source>{0} became {1}. Every tensor was compared with the original; the file could not be tried out here.</source>
   <translation>{0} 变为 {1}。每个张量都与原模型比较过；此处无法试运行文件。</translation>
  </message>
  <message>
   <source>{0} became {1}; its answers are {2} (KL divergence {3}). Every tensor was compared.</source>
   <translation>{0} 变为 {1}；其回答{2}(KL 散度 {3})。每个张量都比较过。</translation>
  </message>
  <message>
   <source>{0} left in this stage</source>
   <translation>此阶段还剩 {0}</translation>
  </message>
  <message>
   <source>{0} must be free in {1}; {2} are. It goes on by itself as soon as there is room.</source>
   <translation>{1} 须有 {0} 可用；现有 {2}。一有空间就自动继续。</translation>
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
   <translation>{0} 个等待中</translation>
  </message>
 </context>
 <context>
  <name>ladder</name>
  <message>
   <source>As it is, about {0}.</source>
   <translation>原样，约 {0}。</translation>
  </message>
  <message>
   <source>As it is, {0}.</source>
   <translation>原样，{0}。</translation>
  </message>
  <message>
   <source>At {1} bits, about {0}.</source>
   <translation>{1} 位时约 {0}。</translation>
  </message>
  <message>
   <source>does not run</source>
   <translation>无法运行</translation>
  </message>
  <message>
   <source>original</source>
   <translation>原模型</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>可运行</translation>
  </message>
  <message>
   <source>runs barely</source>
   <translation>勉强可运行</translation>
  </message>
  <message>
   <source>runs on this computer</source>
   <translation>可在此电脑运行</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits</source>
   <translation>以 {0} 位可在此电脑运行</translation>
  </message>
  <message>
   <source>runs on this computer at {0} bits or fewer</source>
   <translation>以 {0} 位或更少可在此电脑运行</translation>
  </message>
  <message>
   <source>runs on this computer, barely</source>
   <translation>勉强可在此电脑运行</translation>
  </message>
  <message>
   <source>size not known yet</source>
   <translation>大小尚未知</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>对此电脑太大</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} 位</translation>
  </message>
 </context>
 <context>
  <name>measures</name>
  <message>
   <source>Bits</source>
   <translation>位</translation>
  </message>
  <message>
   <source>Bits per weight</source>
   <translation>每权重位数</translation>
  </message>
  <message>
   <source>Deeper: farther from the model beside.</source>
   <translation>越深：离对照模型越远。</translation>
  </message>
  <message>
   <source>Deeper: larger values enter it (99.9 % of them).</source>
   <translation>越深：进入的值越大（其中 99.9 %）。</translation>
  </message>
  <message>
   <source>Deeper: loses more in the type that it will have.</source>
   <translation>越深：以将采用的类型损失越多。</translation>
  </message>
  <message>
   <source>Deeper: more bits for each weight in the result.</source>
   <translation>越深：结果中每权重位数越多。</translation>
  </message>
  <message>
   <source>Deeper: more bytes in the result.</source>
   <translation>越深：结果中字节越多。</translation>
  </message>
  <message>
   <source>Deeper: more values far out, harder to compress.</source>
   <translation>越深：远离中心的值越多，越难压缩。</translation>
  </message>
  <message>
   <source>Deeper: some weight lies farther from zero.</source>
   <translation>越深：有权重离零越远。</translation>
  </message>
  <message>
   <source>Deeper: the same loss harms the answers more.</source>
   <translation>越深：同样的损失对回答危害越大。</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Difference to the other model</source>
   <translation>与另一模型的差异</translation>
  </message>
  <message>
   <source>Entering</source>
   <translation>进入</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>Error as planned</source>
   <translation>计划的误差</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Largest weight (range)</source>
   <translation>最大权重（范围）</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>异常值</translation>
  </message>
  <message>
   <source>Outliers (kurtosis)</source>
   <translation>异常值（kurtosis）</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>敏感度</translation>
  </message>
  <message>
   <source>Size (bytes)</source>
   <translation>大小（字节）</translation>
  </message>
  <message>
   <source>Size then</source>
   <translation>之后大小</translation>
  </message>
  <message>
   <source>Values entering (activations)</source>
   <translation>进入的值（激活）</translation>
  </message>
  <message>
   <source>differs by {0}</source>
   <translation>相差 {0}</translation>
  </message>
  <message>
   <source>error {0}: {1}</source>
   <translation>误差 {0}：{1}</translation>
  </message>
  <message>
   <source>inputs within ± {0}</source>
   <translation>输入在 ± {0} 之内</translation>
  </message>
  <message>
   <source>sensitivity {0}</source>
   <translation>敏感度 {0}</translation>
  </message>
  <message>
   <source>within ± {0}</source>
   <translation>在 ± {0} 之内</translation>
  </message>
  <message>
   <source>{0} outliers ({1})</source>
   <translation>{0} 个异常值（{1}）</translation>
  </message>
 </context>
 <context>
  <name>mending</name>
  <message>
   <source>Change the choice</source>
   <translation>更改选择</translation>
  </message>
  <message>
   <source>Choose a folder or a file with a model</source>
   <translation>选择含模型的文件夹或文件</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>选择其他位置</translation>
  </message>
  <message>
   <source>Choose other folders</source>
   <translation>选择其他文件夹</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <source>Copy what a maintainer needs to know</source>
   <translation>复制维护者需要知道的内容</translation>
  </message>
  <message>
   <source>Do once more what failed</source>
   <translation>再做一次失败的操作</translation>
  </message>
  <message>
   <source>Download it again</source>
   <translation>重新下载</translation>
  </message>
  <message>
   <source>Enter a token of the Hub</source>
   <translation>输入 Hub 令牌</translation>
  </message>
  <message>
   <source>Everything finished so far is kept; resume or remove it there</source>
   <translation>已完成的全部保留；在那里继续或移除</translation>
  </message>
  <message>
   <source>Find another model</source>
   <translation>查找其他模型</translation>
  </message>
  <message>
   <source>Free up space</source>
   <translation>释放空间</translation>
  </message>
  <message>
   <source>Go to the page that measures the model</source>
   <translation>转到测量模型的页面</translation>
  </message>
  <message>
   <source>Go to the page with the finished file</source>
   <translation>转到完成文件的页面</translation>
  </message>
  <message>
   <source>Go to the search</source>
   <translation>转到搜索</translation>
  </message>
  <message>
   <source>Go to the search; what is here already is not fetched twice</source>
   <translation>转到搜索；已在此处的不会再次获取</translation>
  </message>
  <message>
   <source>Go to the types and bits of each part</source>
   <translation>转到各部分的类型和位数</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Open another …</source>
   <translation>打开其他 …</translation>
  </message>
  <message>
   <source>Say where the result goes</source>
   <translation>指定结果的去处</translation>
  </message>
  <message>
   <source>See the jobs</source>
   <translation>查看任务</translation>
  </message>
  <message>
   <source>See the proof</source>
   <translation>查看证明</translation>
  </message>
  <message>
   <source>See which models on this computer are large, and remove some</source>
   <translation>查看此电脑上哪些模型较大，并移除一些</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
 </context>
 <context>
  <name>parts</name>
  <message>
   <source>{0} kinds of parts</source>
   <translation>{0} 种部分</translation>
  </message>
  <message>
   <source>{0}, all layers</source>
   <translation>{0}，所有层</translation>
  </message>
  <message>
   <source>{0}, layer {1}</source>
   <translation>{0}，第 {1} 层</translation>
  </message>
  <message>
   <source>{0}, layers {1}</source>
   <translation>{0}，第 {1} 层</translation>
  </message>
 </context>
 <context>
  <name>preflight</name>
  <message>
   <source>A file called {0} is there already.</source>
   <translation>已有名为 {0} 的文件。</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Calibrate with the text that comes along</source>
   <translation>用自带文本校准</translation>
  </message>
  <message>
   <source>Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.</source>
   <translation>校准暂时需要程序自身文件夹所在磁盘的 {0}；剩余 {1}。</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再次检查</translation>
  </message>
  <message>
   <source>Choose a preset</source>
   <translation>选择预设</translation>
  </message>
  <message>
   <source>Choose a size</source>
   <translation>选择大小</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>选择其他文件夹</translation>
  </message>
  <message>
   <source>Choose the best size that this computer can run</source>
   <translation>选择此电脑能运行的最佳大小</translation>
  </message>
  <message>
   <source>Expect clearly worse answers: {0}.</source>
   <translation>预计回答明显变差：{0}。</translation>
  </message>
  <message>
   <source>Find the original</source>
   <translation>查找原模型</translation>
  </message>
  <message>
   <source>Go to the presets</source>
   <translation>转到预设</translation>
  </message>
  <message>
   <source>Go to the slider</source>
   <translation>转到滑块</translation>
  </message>
  <message>
   <source>Half a minute on a sample says how good it will be, and how long it takes</source>
   <translation>用样本试半分钟即可知道效果如何、需要多久</translation>
  </message>
  <message>
   <source>Look for the model as it was published</source>
   <translation>查找模型最初发布的版本</translation>
  </message>
  <message>
   <source>Look once more, after closing programs, freeing space or plugging in</source>
   <translation>在关闭程序、释放空间或接通电源后再次检查</translation>
  </message>
  <message>
   <source>Make it fit</source>
   <translation>使其容纳</translation>
  </message>
  <message>
   <source>Needs {0} for the file and {1} for a while, but only {2} are free on the disk.</source>
   <translation>文件需要 {0}，另暂时需要 {1}，但磁盘仅剩 {2}。</translation>
  </message>
  <message>
   <source>Needs {0}, but only {1} are free there. Choose another folder.</source>
   <translation>需要 {0}，但那里仅剩 {1}。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>Only {0} will be left on the disk.</source>
   <translation>磁盘将仅剩 {0}。</translation>
  </message>
  <message>
   <source>Put a number behind the name, so that both files stay</source>
   <translation>在名称后加编号，使两个文件都保留</translation>
  </message>
  <message>
   <source>Put it in the queue; it begins on mains power</source>
   <translation>加入队列；接通电源时开始</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Round the weights as they are, without reading a text</source>
   <translation>直接对权重取整，不读文本</translation>
  </message>
  <message>
   <source>See the known ways side by side, and choose one</source>
   <translation>并排查看已知方式，并选择一种</translation>
  </message>
  <message>
   <source>Slower, but it has more memory</source>
   <translation>较慢，但内存更多</translation>
  </message>
  <message>
   <source>Start when plugged in</source>
   <translation>接通电源时开始</translation>
  </message>
  <message>
   <source>Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.</source>
   <translation>峰值时约占内存 {0}，剩余 {1}。会变慢，或被系统结束。</translation>
  </message>
  <message>
   <source>Takes about {0} of the graphics card's memory, {1} are free.</source>
   <translation>约占显卡内存 {0}，剩余 {1}。</translation>
  </message>
  <message>
   <source>The computer runs on its battery, and this takes about {0}.</source>
   <translation>电脑正在使用电池，而此项约需 {0}。</translation>
  </message>
  <message>
   <source>The folder {0} cannot be written to.</source>
   <translation>无法写入文件夹 {0}。</translation>
  </message>
  <message>
   <source>The old file stays until the new one is proven</source>
   <translation>旧文件保留到新文件得到证明</translation>
  </message>
  <message>
   <source>The result is larger than the model: {0} instead of {1}.</source>
   <translation>结果比模型大：{0} 而不是 {1}。</translation>
  </message>
  <message>
   <source>The result takes about {0} to run; this computer has {1}. It can be made, but not run here.</source>
   <translation>结果运行时约需 {0}；此电脑有 {1}。可以制作，但无法在此运行。</translation>
  </message>
  <message>
   <source>This file is compressed already, so what it has lost is lost. The original gives a better result.</source>
   <translation>此文件已经压缩，失去的无法恢复。用原模型效果更好。</translation>
  </message>
  <message>
   <source>This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the</source>
   <translation>无法校准此模型：{0} 其权重会像“快速”那样直接取整，并且</translation>
  </message>
  <message>
   <source>This takes about {0}. It can be paused at any time, also over a restart of the computer.</source>
   <translation>此项约需 {0}。随时可以暂停，重启电脑后也能继续。</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>先试试</translation>
  </message>
  <message>
   <source>Use Fast</source>
   <translation>使用“快速”</translation>
  </message>
  <message>
   <source>Use another name</source>
   <translation>使用其他名称</translation>
  </message>
  <message>
   <source>Use the bundled text</source>
   <translation>使用自带文本</translation>
  </message>
  <message>
   <source>Use the processor</source>
   <translation>使用处理器</translation>
  </message>
  <message>
   <source>Write the result to another disk or folder</source>
   <translation>将结果写入其他磁盘或文件夹</translation>
  </message>
  <message>
   <source>about {0}, as earlier jobs here</source>
   <translation>约 {0}，根据此处以前的任务</translation>
  </message>
  <message>
   <source>about {0}, as tried</source>
   <translation>约 {0}，根据试验</translation>
  </message>
  <message>
   <source>about {0}; {1} free</source>
   <translation>约 {0}；剩余 {1}</translation>
  </message>
  <message>
   <source>proof cannot measure its answers; it compares the weights and tries the file.</source>
   <translation>证明无法测量其回答；它会比较权重并试运行文件。</translation>
  </message>
  <message>
   <source>very roughly {0}</source>
   <translation>非常粗略地估计 {0}</translation>
  </message>
  <message>
   <source>{0} is the model itself, which stays as it is.</source>
   <translation>{0} 是模型本身，它保持不变。</translation>
  </message>
  <message>
   <source>{0}, and {1} for a while; {2} free</source>
   <translation>{0}，另暂时需要 {1}；剩余 {2}</translation>
  </message>
  <message>
   <source>{0}; {1} free</source>
   <translation>{0}；剩余 {1}</translation>
  </message>
 </context>
 <context>
  <name>presets</name>
  <message>
   <source>Exact</source>
   <translation>精确</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>居中</translation>
  </message>
  <message>
   <source>Old style</source>
   <translation>旧式</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>推荐</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <source>Calibrated with {0} ({1} tokens).</source>
   <translation>已用 {0} 校准（{1} 个词元）。</translation>
  </message>
  <message>
   <source>Forecast: {0}, measured: {1} ± {2}.</source>
   <translation>预测：{0}，实测：{1} ± {2}。</translation>
  </message>
  <message>
   <source>It works: {0}, {1}.</source>
   <translation>可用：{0}，{1}。</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>已略去：{0}。</translation>
  </message>
  <message>
   <source>Measured on {0}: {1} words and parts of words (tokens).</source>
   <translation>在 {0} 上测量：{1} 个词和词片（词元）。</translation>
  </message>
  <message>
   <source>The file is complete: {0}, {1}. It could not be tried out here.</source>
   <translation>文件完整：{0}，{1}。此处无法试运行。</translation>
  </message>
  <message>
   <source>The original was already compressed: {0}; what was lost then cannot come back.</source>
   <translation>原模型已经压缩：{0}；当时失去的无法恢复。</translation>
  </message>
  <message>
   <source>The quality is an estimate from the error of the weights.</source>
   <translation>质量根据权重误差估计。</translation>
  </message>
  <message>
   <source>The quality was measured: both models read the same text.</source>
   <translation>质量为实测：两个模型阅读了相同文本。</translation>
  </message>
  <message>
   <source>Without calibration: {0}</source>
   <translation>未校准：{0}</translation>
  </message>
  <message>
   <source>a recipe of a newer version</source>
   <translation>较新版本的配方</translation>
  </message>
  <message>
   <source>another one {0} times in 100; over 90 % is good</source>
   <translation>100 次中有 {0} 次不同；高于 90 % 为好</translation>
  </message>
  <message>
   <source>forecast</source>
   <translation>预测</translation>
  </message>
  <message>
   <source>no change</source>
   <translation>无变化</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>自带文本</translation>
  </message>
  <message>
   <source>the largest of all is {0}</source>
   <translation>其中最大的是 {0}</translation>
  </message>
  <message>
   <source>this file</source>
   <translation>此文件</translation>
  </message>
  <message>
   <source>{0} less</source>
   <translation>减少 {0}</translation>
  </message>
  <message>
   <source>{0} more; below 5 % is good</source>
   <translation>增加 {0}；低于 5 % 为好</translation>
  </message>
  <message>
   <source>{0}, changed by hand</source>
   <translation>{0}，手动更改</translation>
  </message>
  <message>
   <source>{0}, {1}, done in {3}. Every one of its {2} tensors was read back and compared with the original.</source>
   <translation>{0}，{1}，用时 {3} 完成。其 {2} 个张量都已读回并与原模型比较。</translation>
  </message>
  <message>
   <source>{0}; below {1} is good</source>
   <translation>{0}；低于 {1} 为好</translation>
  </message>
 </context>
 <context>
  <name>recipe</name>
  <message>
   <source>As Balanced, but reads more text and compares longer.</source>
   <translation>与均衡相同，但阅读更多文本、比较更久。</translation>
  </message>
  <message>
   <source>As Balanced, with two and a half times as much calibration text: takes longest.</source>
   <translation>与均衡相同，校准文本为两倍半：耗时最长。</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>最佳</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>快速</translation>
  </message>
  <message>
   <source>Reads a text and corrects what rounding spoils.</source>
   <translation>阅读文本并纠正取整造成的损失。</translation>
  </message>
  <message>
   <source>Rounds the weights as they are, without reading a text (no calibration): the quickest.</source>
   <translation>直接对权重取整，不读文本（无校准）：最快。</translation>
  </message>
  <message>
   <source>Rounds the weights as they are.</source>
   <translation>直接对权重取整。</translation>
  </message>
  <message>
   <source>Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ).</source>
   <translation>观察模型阅读文本，纠正取整造成的损失（校准，GPTQ）。</translation>
  </message>
  <message>
   <source>another recipe</source>
   <translation>另一个配方</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>至多 {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>automatic choice</source>
   <translation>自动选择</translation>
  </message>
  <message>
   <source>between {0} and {1}</source>
   <translation>介于 {0} 和 {1} 之间</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>截断</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>格式 {0}</translation>
  </message>
  <message>
   <source>limit {0}</source>
   <translation>限制 {0}</translation>
  </message>
  <message>
   <source>limits removed</source>
   <translation>已移除限制</translation>
  </message>
  <message>
   <source>never above {0}</source>
   <translation>绝不高于 {0}</translation>
  </message>
  <message>
   <source>never below {0}</source>
   <translation>绝不低于 {0}</translation>
  </message>
  <message>
   <source>own choices removed</source>
   <translation>已移除自己的选择</translation>
  </message>
  <message>
   <source>preset {0}</source>
   <translation>预设 {0}</translation>
  </message>
  <message>
   <source>the bundled text</source>
   <translation>自带文本</translation>
  </message>
  <message>
   <source>{0} clip</source>
   <translation>{0} 项截断</translation>
  </message>
  <message>
   <source>{0} clips</source>
   <translation>{0} 项截断</translation>
  </message>
  <message>
   <source>{0} limit</source>
   <translation>{0} 项限制</translation>
  </message>
  <message>
   <source>{0} limits</source>
   <translation>{0} 项限制</translation>
  </message>
  <message>
   <source>{0} rule</source>
   <translation>{0} 条规则</translation>
  </message>
  <message>
   <source>{0} rules</source>
   <translation>{0} 条规则</translation>
  </message>
 </context>
 <context>
  <name>recipe_text</name>
  <message>
   <source>A value is not of the kind that is wanted there ({0}).</source>
   <translation>某个值不是该处所要求的种类（{0}）。</translation>
  </message>
  <message>
   <source>Line {0}, column {1}: this is not JSON ({2}).</source>
   <translation>第 {0} 行第 {1} 列：这不是 JSON({2})。</translation>
  </message>
  <message>
   <source>Nested too deeply.</source>
   <translation>嵌套过深。</translation>
  </message>
 </context>
 <context>
  <name>remote_words</name>
  <message>
   <source>From a sample: {0} of {1}.</source>
   <translation>来自样本：{1} 中的 {0}。</translation>
  </message>
  <message>
   <source>Not downloaded yet. Measuring, trying and compressing need all of the weights.</source>
   <translation>尚未下载。测量、试验和压缩需要全部权重。</translation>
  </message>
  <message>
   <source>Not downloaded: read {0} of {1}; histograms are from samples.</source>
   <translation>未下载：已读 {1} 中的 {0}；直方图来自样本。</translation>
  </message>
 </context>
 <context>
  <name>runners</name>
  <message>
   <source>For Macs with Apple silicon.</source>
   <translation>用于搭载 Apple 芯片的 Mac。</translation>
  </message>
  <message>
   <source>For llama.cpp and every program that is built on it.</source>
   <translation>用于 llama.cpp 以及所有基于它的程序。</translation>
  </message>
  <message>
   <source>For programs in Python.</source>
   <translation>用于 Python 程序。</translation>
  </message>
  <message>
   <source>For servers with graphics cards.</source>
   <translation>用于带显卡的服务器。</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into LM Studio's folder.</source>
   <translation>得到证明后，按一个按钮即可放入 LM Studio 的文件夹。</translation>
  </message>
  <message>
   <source>Once it is proven, one button puts it into Ollama.</source>
   <translation>得到证明后，按一个按钮即可放入 Ollama。</translation>
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>Chosen by you ({0}).</source>
   <translation>由您选择（{0}）。</translation>
  </message>
  <message>
   <source>{0}, as {1} has it for most parts.</source>
   <translation>{0}，与 {1} 的多数部分相同。</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <source>billion</source>
   <translation>十亿</translation>
  </message>
  <message>
   <source>differences should be rare</source>
   <translation>差异应当很少</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>精确</translation>
  </message>
  <message>
   <source>expect clearly worse answers</source>
   <translation>预计回答明显变差</translation>
  </message>
  <message>
   <source>expect noticeably worse answers</source>
   <translation>预计回答显著变差</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>尚可</translation>
  </message>
  <message>
   <source>good</source>
   <translation>好</translation>
  </message>
  <message>
   <source>hardly different</source>
   <translation>几乎无差别</translation>
  </message>
  <message>
   <source>million</source>
   <translation>百万</translation>
  </message>
  <message>
   <source>near-lossless</source>
   <translation>近乎无损</translation>
  </message>
  <message>
   <source>nobody should notice a difference</source>
   <translation>应该没人能察觉差异</translation>
  </message>
  <message>
   <source>noticeably different</source>
   <translation>明显不同</translation>
  </message>
  <message>
   <source>practically identical to the original</source>
   <translation>与原模型几乎相同</translation>
  </message>
  <message>
   <source>practically the same</source>
   <translation>几乎相同</translation>
  </message>
  <message>
   <source>rough</source>
   <translation>粗糙</translation>
  </message>
  <message>
   <source>slightly different</source>
   <translation>略有不同</translation>
  </message>
  <message>
   <source>some answers are likely to get worse</source>
   <translation>一些回答可能变差</translation>
  </message>
  <message>
   <source>some answers get worse</source>
   <translation>一些回答变差</translation>
  </message>
  <message>
   <source>the same size</source>
   <translation>同样大小</translation>
  </message>
  <message>
   <source>trillion</source>
   <translation>万亿</translation>
  </message>
  <message>
   <source>usually hard to tell from the original</source>
   <translation>通常难以与原模型区分</translation>
  </message>
  <message>
   <source>very good</source>
   <translation>很好</translation>
  </message>
  <message>
   <source>{0} bits</source>
   <translation>{0} 位</translation>
  </message>
  <message>
   <source>{0} h</source>
   <translation>{0} 小时</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分</translation>
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
   <translation>大 {0} 倍</translation>
  </message>
  <message>
   <source>{0} times smaller</source>
   <translation>缩小到 1/{0}</translation>
  </message>
 </context>
</TS>
