; SPDX-License-Identifier: MIT
; The installer: for this user, without an administrator. makensis -DVERSION=… -DPROGRAM=folder -DOUT=file -DSIZE=KiB
; Silent: Fieldflash-….exe /S [/D=C:\folder, last and without quotes]
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldflash"
!define CLASSES "Software\Classes"
Name "Fieldflash"
BrandingText "Fieldflash ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Fieldflash"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Fieldflash"
VIAddVersionKey FileDescription "Installs Fieldflash"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT license"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\fieldflash.exe"
!define MUI_FINISHPAGE_SHOWREADME "$INSTDIR\driver\README.txt"
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DRIVER)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE SimpChinese

LangString RUNNING ${LANG_ENGLISH} "Fieldflash is running. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "Fieldflash läuft. Schließen Sie es und versuchen Sie es dann noch einmal."
LangString RUNNING ${LANG_FRENCH} "Fieldflash est en cours d'exécution. Fermez-le, puis réessayez."
LangString RUNNING ${LANG_SPANISH} "Fieldflash se está ejecutando. Ciérrelo y vuelva a intentarlo."
LangString RUNNING ${LANG_SIMPCHINESE} "Fieldflash 正在运行。请关闭后重试。"
LangString DRIVER ${LANG_ENGLISH} "Show how to install the driver for STM32 bootloaders"
LangString DRIVER ${LANG_GERMAN} "Zeigen, wie der Treiber für STM32-Bootloader installiert wird"
LangString DRIVER ${LANG_FRENCH} "Afficher comment installer le pilote des bootloaders STM32"
LangString DRIVER ${LANG_SPANISH} "Mostrar cómo instalar el controlador de los cargadores STM32"
LangString DRIVER ${LANG_SIMPCHINESE} "显示如何安装 STM32 引导程序的驱动程序"
LangString OLD ${LANG_ENGLISH} "Fieldflash needs 64-bit Windows 10 or later."
LangString OLD ${LANG_GERMAN} "Fieldflash benötigt Windows 10 oder neuer (64 Bit)."
LangString OLD ${LANG_FRENCH} "Fieldflash nécessite Windows 10 64 bits ou plus récent."
LangString OLD ${LANG_SPANISH} "Fieldflash necesita Windows 10 de 64 bits o posterior."
LangString OLD ${LANG_SIMPCHINESE} "Fieldflash 需要 64 位 Windows 10 或更高版本。"

; A file that is in use cannot be opened for writing. Never replaced under a running update.
!macro REFUSE_WHILE_RUNNING FILE
    IfFileExists "$INSTDIR\${FILE}" 0 +8
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    IfErrors 0 +4
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
    SetErrorLevel 3
    Quit
    FileClose $0
!macroend

; The type of file is offered under "Open with"; the program that a user chose for it stays the chosen one.
!macro ADD_TYPE EXTENSION
    WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "Fieldflash.Firmware" ""
!macroend
!macro REMOVE_TYPE EXTENSION
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "Fieldflash.Firmware"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}"
!macroend
!macro EACH_TYPE DO
    !insertmacro ${DO} .dfu
    !insertmacro ${DO} .hex
    !insertmacro ${DO} .ihex
    !insertmacro ${DO} .s19
    !insertmacro ${DO} .s28
    !insertmacro ${DO} .s37
    !insertmacro ${DO} .srec
    !insertmacro ${DO} .mot
    !insertmacro ${DO} .uf2
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    SetRegView 64
FunctionEnd

Function un.onInit
    SetRegView 64
FunctionEnd

Section
    !insertmacro REFUSE_WHILE_RUNNING fieldflash.exe
    !insertmacro REFUSE_WHILE_RUNNING fieldflash-cli.exe
    SetOutPath "$INSTDIR"
    File /r "${PROGRAM}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Fieldflash.lnk" "$INSTDIR\fieldflash.exe"

    WriteRegStr HKCU "${CLASSES}\Fieldflash.Firmware" "" "Firmware"
    WriteRegStr HKCU "${CLASSES}\Fieldflash.Firmware\DefaultIcon" "" "$INSTDIR\fieldflash.exe,0"
    WriteRegStr HKCU "${CLASSES}\Fieldflash.Firmware\shell\open\command" "" '"$INSTDIR\fieldflash.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Fieldflash.Recording" "" "Fieldflash support bundle"
    WriteRegStr HKCU "${CLASSES}\Fieldflash.Recording\DefaultIcon" "" "$INSTDIR\fieldflash.exe,0"
    WriteRegStr HKCU "${CLASSES}\Fieldflash.Recording\shell\open\command" "" '"$INSTDIR\fieldflash.exe" "%1"'
    !insertmacro EACH_TYPE ADD_TYPE
    WriteRegStr HKCU "${CLASSES}\.ffrec" "" "Fieldflash.Recording"

    WriteRegStr HKCU "${KEY}" "DisplayName" "Fieldflash"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\fieldflash.exe,0"
    WriteRegStr HKCU "${KEY}" "Publisher" "Fieldflash"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)' ; SHCNE_ASSOCCHANGED
SectionEnd

Section Uninstall
    !insertmacro REFUSE_WHILE_RUNNING fieldflash.exe
    !insertmacro REFUSE_WHILE_RUNNING fieldflash-cli.exe
    ; Only what was installed: the user may have put files of their own beside it.
    !include "${FILES}"
    Delete "$SMPROGRAMS\Fieldflash.lnk"
    DeleteRegKey HKCU "${CLASSES}\Fieldflash.Firmware"
    DeleteRegKey HKCU "${CLASSES}\Fieldflash.Recording"
    !insertmacro EACH_TYPE REMOVE_TYPE
    DeleteRegKey HKCU "${CLASSES}\.ffrec"
    DeleteRegKey HKCU "${KEY}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ; The settings, backups and notes on interrupted updates stay: they belong to the user's devices.
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
