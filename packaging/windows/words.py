"""What the installer says beyond NSIS' own sentences, in the languages that the program speaks.

Names in `${}` and `$` stand for what NSIS puts in: the product's name, the version, a folder.
"""

from __future__ import annotations

# the product's codes -> NSIS' names
NSIS_LANGUAGES = {
    "en": "ENGLISH", "de": "GERMAN", "es": "SPANISH", "fr": "FRENCH", "ja": "JAPANESE", "zh_CN": "SIMPCHINESE",
}  # fmt: skip

WORDS: dict[str, dict[str, str]] = {
    "Welcome": {
        "en": "This installs ${NAME} ${VERSION} for you alone; no administrator is needed.$\\r$\\n$\\r$\\n"
        "If an older version is there, it is replaced. Settings, jobs and models stay.$\\r$\\n$\\r$\\n$_CLICK",
        "de": "${NAME} ${VERSION} wird nur für Sie installiert; ein Administrator ist nicht nötig.$\\r$\\n$\\r$\\n"
        "Eine ältere Version wird ersetzt. Einstellungen, Aufträge und Modelle bleiben.$\\r$\\n$\\r$\\n$_CLICK",
        "es": "${NAME} ${VERSION} se instalará solo para usted; no hace falta un administrador.$\\r$\\n$\\r$\\n"
        "Si hay una versión anterior, se sustituye. La configuración, los trabajos y los modelos se conservan."
        "$\\r$\\n$\\r$\\n$_CLICK",
        "fr": "${NAME} ${VERSION} sera installé pour vous seul ; aucun administrateur n’est nécessaire."
        "$\\r$\\n$\\r$\\nUne version plus ancienne est remplacée. Réglages, travaux et modèles sont conservés."
        "$\\r$\\n$\\r$\\n$_CLICK",
        "ja": "${NAME} ${VERSION} を現在のユーザー用にインストールします。管理者権限は不要です。$\\r$\\n$\\r$\\n"
        "古いバージョンがあれば置き換えます。設定、ジョブ、モデルはそのまま残ります。$\\r$\\n$\\r$\\n$_CLICK",
        "zh_CN": "将仅为当前用户安装 ${NAME} ${VERSION}，无需管理员权限。$\\r$\\n$\\r$\\n"
        "如果已有旧版本，将被替换；设置、任务和模型都会保留。$\\r$\\n$\\r$\\n$_CLICK",
    },
    "Run": {
        "en": "Start ${NAME}",
        "de": "${NAME} starten",
        "es": "Iniciar ${NAME}",
        "fr": "Lancer ${NAME}",
        "ja": "${NAME} を起動する",
        "zh_CN": "启动 ${NAME}",
    },
    "Choices": {
        "en": "Where to find it",
        "de": "Wo es zu finden ist",
        "es": "Dónde encontrarlo",
        "fr": "Où le trouver",
        "ja": "起動方法",
        "zh_CN": "启动方式",
    },
    "ChoicesMore": {
        "en": "Choose how you want to reach ${NAME}.",
        "de": "Wählen Sie, wie Sie ${NAME} erreichen möchten.",
        "es": "Elija cómo quiere acceder a ${NAME}.",
        "fr": "Choisissez comment accéder à ${NAME}.",
        "ja": "${NAME} の開き方を選んでください。",
        "zh_CN": "请选择打开 ${NAME} 的方式。",
    },
    "ChoicesTop": {
        "en": "All of this can be changed by running the installer again.",
        "de": "Alles davon lässt sich ändern, indem Sie die Installation noch einmal ausführen.",
        "es": "Todo esto se puede cambiar ejecutando de nuevo el instalador.",
        "fr": "Tout cela peut être modifié en relançant l’installation.",
        "ja": "インストーラーをもう一度実行すると、いつでも変更できます。",
        "zh_CN": "再次运行安装程序即可更改这些选项。",
    },
    "Menu": {
        "en": "Entry in the Start menu",
        "de": "Eintrag im Startmenü",
        "es": "Entrada en el menú Inicio",
        "fr": "Entrée dans le menu Démarrer",
        "ja": "スタート メニューに登録",
        "zh_CN": "“开始”菜单项",
    },
    "Desktop": {
        "en": "Shortcut on the desktop",
        "de": "Verknüpfung auf dem Desktop",
        "es": "Acceso directo en el escritorio",
        "fr": "Raccourci sur le bureau",
        "ja": "デスクトップにショートカット",
        "zh_CN": "桌面快捷方式",
    },
    "OpenWith": {
        "en": "“Open with” for models",
        "de": "„Öffnen mit“ für Modelle",
        "es": "«Abrir con» para modelos",
        "fr": "« Ouvrir avec » pour les modèles",
        "ja": "モデルの「プログラムから開く」",
        "zh_CN": "模型的“打开方式”",
    },
    "ProgramMore": {
        "en": "The program itself.",
        "de": "Das Programm selbst.",
        "es": "El programa.",
        "fr": "Le programme lui-même.",
        "ja": "プログラム本体です。",
        "zh_CN": "程序本身。",
    },
    "MenuMore": {
        "en": "${NAME} in the list of all programs.",
        "de": "${NAME} in der Liste aller Programme.",
        "es": "${NAME} en la lista de programas.",
        "fr": "${NAME} dans la liste des programmes.",
        "ja": "すべてのプログラムの一覧に ${NAME} を表示します。",
        "zh_CN": "在程序列表中显示 ${NAME}。",
    },
    "DesktopMore": {
        "en": "${NAME} on your desktop.",
        "de": "${NAME} auf Ihrem Desktop.",
        "es": "${NAME} en su escritorio.",
        "fr": "${NAME} sur votre bureau.",
        "ja": "デスクトップに ${NAME} を置きます。",
        "zh_CN": "在桌面上放置 ${NAME}。",
    },
    "OpenWithMore": {
        "en": "Offers ${NAME} for .gguf files and folders; what opens them now stays as it is.",
        "de": "Bietet ${NAME} für .gguf-Dateien und Ordner an; was sie jetzt öffnet, bleibt.",
        "es": "Ofrece ${NAME} para archivos .gguf y carpetas; el programa habitual no cambia.",
        "fr": "Propose ${NAME} pour les fichiers .gguf et les dossiers ; le programme habituel ne change pas.",
        "ja": ".gguf ファイルとフォルダーに ${NAME} を追加します。既定のプログラムは変わりません。",
        "zh_CN": "为 .gguf 文件和文件夹提供 ${NAME}；现有的默认程序不变。",
    },
    "OpenFolder": {
        "en": "Open with ${NAME}",
        "de": "Mit ${NAME} öffnen",
        "es": "Abrir con ${NAME}",
        "fr": "Ouvrir avec ${NAME}",
        "ja": "${NAME} で開く",
        "zh_CN": "用 ${NAME} 打开",
    },
    "Running": {
        "en": "${NAME} is running. Finish or pause what it does, close it, then choose Retry.",
        "de": "${NAME} läuft noch. Beenden oder pausieren Sie die Arbeit, schließen Sie es und wählen Sie Wiederholen.",
        "es": "${NAME} está en ejecución. Termine o pause el trabajo, ciérrelo y elija Reintentar.",
        "fr": "${NAME} est ouvert. Terminez ou suspendez le travail, fermez-le, puis choisissez Réessayer.",
        "ja": "${NAME} が実行中です。作業を終えるか一時停止して閉じてから、[再試行] を選んでください。",
        "zh_CN": "${NAME} 正在运行。请完成或暂停任务并关闭程序，然后选择“重试”。",
    },
    "Upgrade": {
        "en": "Replacing the older version ...",
        "de": "Die ältere Version wird ersetzt ...",
        "es": "Sustituyendo la versión anterior ...",
        "fr": "Remplacement de la version précédente ...",
        "ja": "古いバージョンを置き換えています...",
        "zh_CN": "正在替换旧版本...",
    },
    "Failed": {
        "en": "The files could not be written. Check the free space and the folder, then run the installer again.",
        "de": "Die Dateien konnten nicht geschrieben werden. Prüfen Sie den freien Platz und den Ordner, dann starten "
        "Sie die Installation noch einmal.",
        "es": "No se pudieron escribir los archivos. Compruebe el espacio libre y la carpeta y vuelva a ejecutar el "
        "instalador.",
        "fr": "Les fichiers n’ont pas pu être écrits. Vérifiez l’espace libre et le dossier, puis relancez "
        "l’installation.",
        "ja": "ファイルを書き込めませんでした。空き容量とフォルダーを確認して、もう一度実行してください。",
        "zh_CN": "无法写入文件。请检查可用空间和文件夹，然后重新运行安装程序。",
    },
    "TooOld": {
        "en": "${NAME} needs Windows 10 (version 1809) or newer.",
        "de": "${NAME} braucht Windows 10 (Version 1809) oder neuer.",
        "es": "${NAME} necesita Windows 10 (versión 1809) o posterior.",
        "fr": "${NAME} nécessite Windows 10 (version 1809) ou plus récent.",
        "ja": "${NAME} には Windows 10 (バージョン 1809) 以降が必要です。",
        "zh_CN": "${NAME} 需要 Windows 10（版本 1809）或更高版本。",
    },
    "NotEmpty": {
        "en": "This folder holds other files. ${NAME} goes into a folder of its own there:$\\r$\\n$\\r$\\n$INSTDIR",
        "de": "Dieser Ordner enthält andere Dateien. ${NAME} bekommt dort einen eigenen:$\\r$\\n$\\r$\\n$INSTDIR",
        "es": "Esta carpeta contiene otros archivos. ${NAME} tendrá allí su propia carpeta:$\\r$\\n$\\r$\\n$INSTDIR",
        "fr": "Ce dossier contient d’autres fichiers. ${NAME} y aura son propre dossier :$\\r$\\n$\\r$\\n$INSTDIR",
        "ja": "このフォルダーには他のファイルがあります。${NAME} はその中の専用フォルダーに入ります:"
        "$\\r$\\n$\\r$\\n$INSTDIR",
        "zh_CN": "此文件夹中有其他文件。${NAME} 将安装到其中的专用文件夹：$\\r$\\n$\\r$\\n$INSTDIR",
    },
    "NotHere": {
        "en": "${NAME} is not in this folder; nothing was removed.",
        "de": "${NAME} ist nicht in diesem Ordner; nichts wurde entfernt.",
        "es": "${NAME} no está en esta carpeta; no se ha eliminado nada.",
        "fr": "${NAME} n’est pas dans ce dossier ; rien n’a été supprimé.",
        "ja": "このフォルダーに ${NAME} はありません。何も削除していません。",
        "zh_CN": "${NAME} 不在此文件夹中；没有删除任何内容。",
    },
    "Removal": {
        "en": "What to remove",
        "de": "Was entfernt wird",
        "es": "Qué eliminar",
        "fr": "Que supprimer",
        "ja": "削除するもの",
        "zh_CN": "要删除的内容",
    },
    "RemovalMore": {
        "en": "Settings and models stay unless you tick them.",
        "de": "Einstellungen und Modelle bleiben, wenn Sie sie nicht ankreuzen.",
        "es": "La configuración y los modelos se conservan si no los marca.",
        "fr": "Réglages et modèles sont conservés si vous ne les cochez pas.",
        "ja": "チェックしない限り、設定とモデルは残ります。",
        "zh_CN": "除非勾选，否则设置和模型都会保留。",
    },
    "RemovalTop": {
        "en": "Models that were downloaded from Hugging Face are shared with other programs and always stay.",
        "de": "Von Hugging Face geladene Modelle gehören auch anderen Programmen und bleiben immer.",
        "es": "Los modelos descargados de Hugging Face se comparten con otros programas y siempre se conservan.",
        "fr": "Les modèles téléchargés de Hugging Face sont partagés avec d’autres programmes et restent toujours.",
        "ja": "Hugging Face からダウンロードしたモデルは他のプログラムと共有されるため、常に残ります。",
        "zh_CN": "从 Hugging Face 下载的模型与其他程序共享，始终保留。",
    },
    "Settings": {
        "en": "Settings, jobs and history",
        "de": "Einstellungen, Aufträge, Verlauf",
        "es": "Configuración, trabajos e historial",
        "fr": "Réglages, travaux et historique",
        "ja": "設定、ジョブ、履歴",
        "zh_CN": "设置、任务和历史记录",
    },
    "SettingsMore": {
        "en": "The folder ${DATA} with all in it, and the Hugging Face token.",
        "de": "Der Ordner ${DATA} mit allem darin, und das Hugging-Face-Token.",
        "es": "La carpeta ${DATA} con todo su contenido, y el token de Hugging Face.",
        "fr": "Le dossier ${DATA} avec tout son contenu, et le jeton Hugging Face.",
        "ja": "フォルダー ${DATA} のすべてと、Hugging Face のトークンです。",
        "zh_CN": "文件夹 ${DATA} 及其全部内容，以及 Hugging Face 令牌。",
    },
    "Models": {
        "en": "Models that ${NAME} made",
        "de": "Modelle, die ${NAME} gemacht hat",
        "es": "Modelos creados por ${NAME}",
        "fr": "Modèles créés par ${NAME}",
        "ja": "${NAME} が作ったモデル",
        "zh_CN": "${NAME} 生成的模型",
    },
    "ModelsMore": {
        "en": "The folder ${MODELS} with all in it. Files that you had saved elsewhere stay.",
        "de": "Der Ordner ${MODELS} mit allem darin. Was Sie anderswo gespeichert haben, bleibt.",
        "es": "La carpeta ${MODELS} con todo su contenido. Lo guardado en otro lugar se conserva.",
        "fr": "Le dossier ${MODELS} avec tout son contenu. Ce que vous avez enregistré ailleurs reste.",
        "ja": "フォルダー ${MODELS} のすべてです。別の場所に保存したファイルは残ります。",
        "zh_CN": "文件夹 ${MODELS} 及其全部内容。保存在其他位置的文件会保留。",
    },
}


def nsis_words() -> str:
    """All of it in NSIS' own form."""
    lines = []
    for name, texts in WORDS.items():
        for code, language in NSIS_LANGUAGES.items():
            text = texts[code].replace('"', '$\\"')
            lines.append(f'LangString Text{name} ${{LANG_{language}}} "{text}"')
    return "\n".join(lines) + "\n"
