; Installs the program for the person who runs this; no administrator is needed and nothing of other people changes.
;
;   Setup.exe /S [/D=FOLDER]        installs silently; FOLDER without quotes and last
;             [/DESKTOP]            with a desktop shortcut, which is otherwise left out
;             [/NOMENU] [/NOOPENWITH]
;             [/LANG=1031]          another language than the system's, by Windows' number
;   Uninstall.exe /S                removes silently; settings, jobs and models stay
;             [/REMOVESETTINGS] [/REMOVEMODELS]
;
; Exit codes: 0 done, 1 stopped by the person, 2 failed, 3 the program is running, 4 this Windows is too old.
; `installer.py` writes product.nsh, words.nsh and files.nsh from the definition that all systems share.

Unicode true
!addincludedir "${WORK}"
!include product.nsh
Target amd64-unicode
!if "${COMPRESSION}" == "lzma"
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!else
  SetCompressor ${COMPRESSION}
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include Sections.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
SetOverwrite on

VIProductVersion "${VERSION_FOUR}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${COPYRIGHT}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define PROGID "${ID}.gguf"
!define DATA "$LOCALAPPDATA\${COMMAND}"
!define MODELS "$PROFILE\${NAME}"

!define MUI_ICON "${ICONS}/${COMMAND}.ico"
!define MUI_UNICON "${ICONS}/${COMMAND}.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${WORK}/side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_BITMAP "${WORK}/head.bmp"
!define MUI_HEADERIMAGE_RIGHT
!define MUI_CUSTOMFUNCTION_GUIINIT SmoothHead
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.SmoothHead
!define MUI_ABORTWARNING
!define MUI_UNABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_FINISHPAGE_RUN_TEXT "$(TextRun)"

!define MUI_WELCOMEPAGE_TEXT "$(TextWelcome)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW SmoothWelcome
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolder
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(TextChoices)"
!define MUI_PAGE_HEADER_SUBTEXT "$(TextChoicesMore)"
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(TextChoicesTop)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW ShowChoices
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_SHOW CheckBeforeCopying
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_SHOW SmoothFinish
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(TextRemoval)"
!define MUI_PAGE_HEADER_SUBTEXT "$(TextRemovalMore)"
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(TextRemovalTop)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.ShowChoices
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.SmoothFinish
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include words.nsh
!include "${__FILEDIR__}/choices.nsh"
!insertmacro ShowChoices ""
!insertmacro ShowChoices "un."
!include "${__FILEDIR__}/smooth.nsh"
!insertmacro DrawSmoothly ""
!insertmacro DrawSmoothly "un."
!insertmacro SmoothHead ""
!insertmacro SmoothHead "un."
!insertmacro SmoothSide "" Welcome
!insertmacro SmoothSide "" Finish
!insertmacro SmoothSide "un." Finish
!insertmacro MUI_RESERVEFILE_LANGDLL

; --- what both halves do -----------------------------------------------------------------------------------------

; Leaves the program's mutex (launcher.c) in $0: 0 where nothing of the program runs.
!macro FindRunning
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "Local\${ID}") p .r0'
  ${If} $0 != 0
    System::Call 'kernel32::CloseHandle(p r0)'
  ${EndIf}
!macroend

!macro RefuseWhileRunning FUNCTION_PREFIX
Function ${FUNCTION_PREFIX}RefuseWhileRunning
  Push $0
  ${Do}
    !insertmacro FindRunning
    ${If} $0 == 0
      ${Break}
    ${EndIf}
    ${If} ${Silent}
      SetErrorLevel 3
      Quit
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TextRunning)" IDRETRY +3
      SetErrorLevel 3
      Quit
  ${Loop}
  Pop $0
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

!macro ChooseLanguage
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/LANG=" $R1
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $R1
  ${EndIf}
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; --- install -----------------------------------------------------------------------------------------------------

Section "${NAME}" Program
  SectionIn RO
  Call RefuseWhileRunning
  Call RemoveOlder
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${STAGE}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "$(TextFailed)"
  ${EndIf}
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Comments" "${SUMMARY}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${WINDOW}" "" "$INSTDIR\${WINDOW}"
SectionEnd

Section "$(TextMenu)" Menu
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "${SUMMARY}"
SectionEnd

Section /o "$(TextDesktop)" Desktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 SW_SHOWNORMAL "" "${SUMMARY}"
SectionEnd

; Offers the program, takes nothing from another one: what opens a .gguf file on a double click stays as it was.
Section "$(TextOpenWith)" OpenWith
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "${FILE_TITLE}"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${FILE_SUFFIX}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW}\SupportedTypes" "${FILE_SUFFIX}" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${ID}" "" "$(TextOpenFolder)"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${ID}" "Icon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${ID}\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  !insertmacro TellExplorer
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(TextProgramMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Menu} "$(TextMenuMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Desktop} "$(TextDesktopMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${OpenWith} "$(TextOpenWithMore)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Var Older ; the folder of a version that is there, empty where there is none

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TextTooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  !insertmacro ChooseLanguage
  ReadRegStr $Older HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${IfNot} ${FileExists} "$Older\Uninstall.exe"
    StrCpy $Older ""
  ${EndIf}
  ; over an older version: the same folder and the same shortcuts, unless the command line says otherwise
  ${If} $Older != ""
    ${If} $INSTDIR == "$LOCALAPPDATA\Programs\${NAME}"
      StrCpy $INSTDIR $Older
    ${EndIf}
    ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
      !insertmacro SelectSection ${Desktop}
    ${EndIf}
    ${IfNot} ${FileExists} "$SMPROGRAMS\${NAME}.lnk"
      !insertmacro UnselectSection ${Menu}
    ${EndIf}
    ReadRegStr $R1 HKCU "${CLASSES}\${PROGID}" ""
    ${If} $R1 == ""
      !insertmacro UnselectSection ${OpenWith}
    ${EndIf}
  ${EndIf}
  !macro Switch OPTION ACTION SECTION
    ClearErrors
    ${GetOptions} $R0 "${OPTION}" $R1
    ${IfNot} ${Errors}
      !insertmacro ${ACTION}Section ${SECTION}
    ${EndIf}
  !macroend
  !insertmacro Switch "/DESKTOP" Select ${Desktop}
  !insertmacro Switch "/NOMENU" Unselect ${Menu}
  !insertmacro Switch "/NOOPENWITH" Unselect ${OpenWith}
  ${If} ${Silent}
    Call OwnFolder
  ${EndIf}
FunctionEnd

; The uninstaller removes whole folders: the program must never lie in one that holds something else.
Function OwnFolder
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
    FindFirst $R0 $R1 "$INSTDIR\*.*"
    ${DoWhile} $R1 != ""
      ${If} $R1 != "."
      ${AndIf} $R1 != ".."
        StrCpy $INSTDIR "$INSTDIR\${NAME}"
        ${Break}
      ${EndIf}
      FindNext $R0 $R1
    ${Loop}
    FindClose $R0
  ${EndIf}
FunctionEnd

Function LeaveFolder
  StrCpy $R9 $INSTDIR
  Call OwnFolder
  ${If} $R9 != $INSTDIR
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(TextNotEmpty)" IDOK +3
      StrCpy $INSTDIR $R9
      Abort
  ${EndIf}
FunctionEnd

Function CheckBeforeCopying
  Call RefuseWhileRunning
FunctionEnd

Function RemoveOlder
  ${If} $Older == ""
    Return
  ${EndIf}
  DetailPrint "$(TextUpgrade)"
  ExecWait '"$Older\Uninstall.exe" /S /UPGRADE _?=$Older' $R0
  ${If} $R0 != 0
    SetErrorLevel 2
    Abort "$(TextFailed)"
  ${EndIf}
  Delete "$Older\Uninstall.exe"
  RMDir "$Older"
FunctionEnd

Function StartProgram
  Exec '"$INSTDIR\${WINDOW}"'
FunctionEnd

; --- uninstall ---------------------------------------------------------------------------------------------------

Section "un.${NAME}" un.Program
  SectionIn RO
  Call un.RefuseWhileRunning
  !include files.nsh
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${WINDOW}"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${WINDOW}"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\${ID}"
  DeleteRegValue HKCU "${CLASSES}\${FILE_SUFFIX}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${FILE_SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${FILE_SUFFIX}"
  ; keys and folders above ours, where nobody else has anything in them
  DeleteRegKey /ifempty HKCU "${CLASSES}\Applications"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Directory\shell"
  DeleteRegKey /ifempty HKCU "${CLASSES}\Directory"
  DeleteRegKey /ifempty HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths"
  DeleteRegKey /ifempty HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall"
  ${If} $INSTDIR == "$LOCALAPPDATA\Programs\${NAME}"
    RMDir "$LOCALAPPDATA\Programs"
  ${EndIf}
  !insertmacro TellExplorer
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors}
    ; parts of the program that it fetched or made for itself
    RMDir /r "${DATA}\gpu"
    RMDir /r "${DATA}\Cache"
    Delete "${DATA}\last-start.txt"
    RMDir "${DATA}"
  ${EndIf}
SectionEnd

Section /o "un.$(TextSettings)" un.Settings
  RMDir /r "${DATA}"
  System::Call 'advapi32::CredDeleteW(w "${COMMAND}", i 1, i 0)'
SectionEnd

Section /o "un.$(TextModels)" un.Models
  RMDir /r "${MODELS}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${un.Program} "$(TextProgramMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${un.Settings} "$(TextSettingsMore)"
  !insertmacro MUI_DESCRIPTION_TEXT ${un.Models} "$(TextModelsMore)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
  !insertmacro ChooseLanguage
  ; only a folder that holds the program is one to remove
  ${IfNot} ${FileExists} "$INSTDIR\${WINDOW}"
    MessageBox MB_OK|MB_ICONSTOP "$(TextNotHere)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro Switch "/REMOVESETTINGS" Select ${un.Settings}
  !insertmacro Switch "/REMOVEMODELS" Select ${un.Models}
FunctionEnd
