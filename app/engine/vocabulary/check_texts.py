"""Texts of our own on which ways of splitting are compared: every known way cuts at least one of them differently.

Short lines, because a tokenizer's expressions come from anyone and may be slow.
"""

CHECK_LINES = (
    "Hello world, it's 3.14 o'clock; THE END?",
    "I'VE told HE'S there, 'RE you sure? don'T we'll they'd",
    "'told 'sure 'more Ankara'dan x'9 '12",
    "a  12   345    6789 x",
    "1 22 333 4444 55555 666666 7777777 x88y $99.90 1,000,000",
    "  two   spaces\tand\t\ttabs    \n\n\n  blank lines \n \n end",
    "line one\nline two\r\nline three\n\n\tindented\n  .\n",
    "def f(x_1: int) -> str:\n    return f\"{x_1:>08}\" + '\\n'  # !=",
    "a/b//c http://example.org/a?b=c&d=e...!!\n/* x */\n",
    "Größe naïve café ÆTHER Straße İstanbul CamelCaseWords XMLParser fooBarBAZ",
    "Съешь ещё этих мягких булок, ДА Выпей чаю.",
    "Γαζέες καὶ μυρτιὲς Ελλάδα ΑΘΗΝΑ",
    "東京都に行きました。我想在apple工作1314151天～ カタカナ、ひらがな",
    "한국어 텍스트 12개 ㄱㄴ 한글",
    "हिन्दी देवनागरी १२३ में, वाक्य।",
    "العربية مَرْحَبًا ١٢٣، نعم؟ עברית שָׁלוֹם",
    "ภาษาไทย กำลัง ๑๒๓ ລາວ ខ្មែរ ១២៣ မြန်မာ",
    "🚀🦙 😶\u200d🌫️ 👩‍👩‍👧 ✅ ½ ² Ⅷ ﬁ",
    "------======= ''''```` \"\"\"(a)[b]{c}<d> «x» “q” ‘r’ …—",
    "A\u00a0B\u3000C\u2003D e\u0301 n\u0303o",
    "$x+y=z^2|w~`q` <tag> a_b @user #tag 100% & R$ €5 £6",
    "!important ?why .net -flag _name (word) [word] word's",
    "wait   for\n   it\n\n\n   now  ",
    "one two three four, five six. seven (eight) nine",
)
