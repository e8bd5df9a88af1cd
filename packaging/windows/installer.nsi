; The Windows installer. installer.py defines what stands in ${...} and writes made.nsh, with what
; goes into the registry and the words $(...) in each language.
;
; For one person without asking for an administrator; for everybody when asked to, then with one.
; Silent: setup.exe /S [/ALLUSERS] [/STARTATLOGIN] [/NOLINKS] [/D=C:\folder]
;         uninstall.exe /S [/PURGE]      /PURGE removes the accounts, calls, contacts, keys and
;                                        passwords of the person who runs it, too
; Exit status: 0 done, 1 cancelled, 2 could not be done (Dialer is open, or no administrator).

Unicode true
!ifdef AMD64
  Target amd64-unicode ; Debian's NSIS has it; a 64-bit Wine runs nothing else
!endif
ManifestDPIAware true
ManifestSupportedOS all
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include x64.nsh
!include WinVer.nsh

Name "${TITLE}"
OutFile "${OUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${COPYRIGHT}"
VIAddVersionKey FileDescription "${TITLE} setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${TITLE}"
!define OWN_KEY "Software\${TITLE}"
!define WINDOWED "${WINDOWED_PROGRAM}.exe"
!define CONSOLE "${PROGRAM}.exe"

Var AllUsers    ; 1: for everybody
Var ForMe       ; the two buttons of the page that asks
Var ForAll
Var PurgeBox
Var Purge       ; 1: the person's data goes too
Var Raise       ; 1: an administrator removes the program, and this process what is the person's
Var WaitsFor    ; a file of such a process: while it is there, the program stays

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOWED}"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_LICENSE "${LICENCE_FILE}"
Page custom AskWho TakeWho
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskPurge un.TakePurge
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro SpeakAll

; ---- who it is for ----

; The registry and the menu of whom it is for, and where it goes: where it was before, /D=, or the
; usual folder.
Function SetContext
  ${If} $AllUsers == 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      ${If} ${Silent}
        SetErrorLevel 2
        Quit
      ${EndIf}
      ; Once more, as an administrator: the system asks.
      ExecShell "runas" "$EXEPATH" "/ALLUSERS"
      Quit
    ${EndIf}
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${If} $INSTDIR == ""
  ${OrIf} $INSTDIR == "$LOCALAPPDATA\Programs\${TITLE}"
  ${OrIf} $INSTDIR == "$PROGRAMFILES64\${TITLE}"
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 != ""
      StrCpy $INSTDIR $1
    ${ElseIf} $AllUsers == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      SetShellVarContext current
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function AskWho
  !insertmacro MUI_HEADER_TEXT "$(WHO)" "$(WHO_MORE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ONLY_ME)"
  Pop $ForMe
  ${NSD_CreateRadioButton} 0 28u 100% 12u "$(EVERYBODY)"
  Pop $ForAll
  ${If} $AllUsers == 1
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeWho
  ${NSD_GetState} $ForAll $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $AllUsers 1
  ${Else}
    StrCpy $AllUsers 0
  ${EndIf}
  Call SetContext
FunctionEnd

; ---- an open Dialer holds its files ----

!macro NeedClosed un
Function ${un}NeedClosed
  again:
  ${If} ${FileExists} "$INSTDIR\${WINDOWED}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${WINDOWED}" a
    FileOpen $1 "$INSTDIR\${CONSOLE}" a
    ${If} ${Errors}
      FileClose $0
      FileClose $1
      ${If} ${Silent}
        SetErrorLevel 2
        Quit
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" IDRETRY again
      SetErrorLevel 1
      Quit
    ${EndIf}
    FileClose $0
    FileClose $1
  ${EndIf}
FunctionEnd
!macroend
!insertmacro NeedClosed ""
!insertmacro NeedClosed "un."

; ---- what is installed ----

Section "${TITLE}" Everything
  SectionIn RO
  Call NeedClosed
  ; An older version goes whole, so that nothing of it is left between the new files.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}${SLASH}*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${WINDOWED}" "" "$INSTDIR\${WINDOWED}" 0 SW_SHOWNORMAL "" "$(SUMMARY)"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${CONSOLE}" "" "$INSTDIR\${CONSOLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOWED}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "AllUsers" $AllUsers
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section "$(LINKS)" Links
  !insertmacro WriteLinks
  ; The desktop's own picture of what opens what.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(LOGIN)" AtLogin
  !insertmacro WriteLogin
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Everything} "$(ALL_MORE)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Links} "$(LINKS_MORE)"
  !insertmacro MUI_DESCRIPTION_TEXT ${AtLogin} "$(LOGIN_MORE)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; After the sections, whose names it knows.
Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  ${GetParameters} $0
  StrCpy $AllUsers 0
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  ClearErrors
  Call SetContext
  ${GetOptions} $0 "/STARTATLOGIN" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${AtLogin}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/NOLINKS" $1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${Links}
  ${EndIf}
  ClearErrors
FunctionEnd

; ---- removing ----

Function un.onInit
  SetRegView 64
  StrCpy $Purge 0
  StrCpy $Raise 0
  StrCpy $WaitsFor ""
  ${GetParameters} $0
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    StrCpy $Purge 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/WAITSFOR=" $WaitsFor
  ClearErrors
  ; It was for everybody when everybody's registry says so of this very folder.
  SetShellVarContext all
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != $INSTDIR
    SetShellVarContext current
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != $INSTDIR
      ; Not a folder that was installed into: nothing is deleted there.
      MessageBox MB_ICONSTOP "$(NOTHING_THERE)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${Else}
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      ${If} ${Silent}
        SetErrorLevel 2
        Quit
      ${EndIf}
      ; The administrator may be somebody else, whose own data and keychain are not meant.
      StrCpy $Raise 1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.AskPurge
  !insertmacro MUI_HEADER_TEXT "$(REMOVE)" "$(REMOVE_MORE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 8u 100% 24u "$(REMOVED)"
  Pop $0
  ${NSD_CreateCheckBox} 0 36u 100% 12u "$(PURGE)"
  Pop $PurgeBox
  ${If} $Purge == 1
    ${NSD_Check} $PurgeBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.TakePurge
  ${NSD_GetState} $PurgeBox $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Purge 1
  ${Else}
    StrCpy $Purge 0
  ${EndIf}
FunctionEnd

; Keys and passwords are in Windows' credential manager: the program knows which are its own.
Function un.ForgetSecrets
  System::Call 'kernel32::SetEnvironmentVariable(t "DIALER_HOME", p 0)' ; that is another's data
  nsExec::Exec '"$INSTDIR\${CONSOLE}" accounts forget-secrets --yes'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_ICONEXCLAMATION "$(SECRETS_STAY)" /SD IDOK
  ${EndIf}
FunctionEnd

; An administrator is asked for, and removes the program without a word. Where the person's secrets
; are to go, that waits for this process: they go by the program, and not before it is closed.
Function un.LetAdministrator
  again:
  StrCpy $1 "/S"
  ${If} $Purge == 1
    InitPluginsDir
    FileOpen $2 "$PLUGINSDIR\purging" w
    FileClose $2
    StrCpy $1 '/S /WAITSFOR="$PLUGINSDIR\purging"'
  ${EndIf}
  ClearErrors
  ExecShell "runas" "$INSTDIR\uninstall.exe" $1
  ${If} ${Errors} ; nobody agreed to it: all stays
    SetErrorLevel 1
    Quit
  ${EndIf}
  StrCpy $2 0 ; quarters of a second
  ${Do}
    Sleep 250
    IntOp $2 $2 + 1
    ${If} $2 > 160
      Delete "$PLUGINSDIR\purging"
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" IDRETRY again
      SetErrorLevel 1
      Quit
    ${EndIf}
    ReadRegDWORD $3 HKLM "${UNINSTALL_KEY}" "Waits"
    ${If} $3 == 1
    ${AndIf} ${FileExists} "$PLUGINSDIR\purging"
      Call un.ForgetSecrets
      Delete "$PLUGINSDIR\purging"
      StrCpy $2 0
    ${EndIf}
    ReadRegStr $3 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${LoopUntil} $3 == ""
FunctionEnd

Function un.RemoveProgram
  Call un.NeedClosed
  ${If} $WaitsFor != ""
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "Waits" 1
    ${For} $2 0 240 ; quarters of a second
      ${IfNot} ${FileExists} $WaitsFor
        ${ExitFor}
      ${EndIf}
      Sleep 250
    ${Next}
  ${EndIf}
  ${If} $Purge == 1
    Call un.ForgetSecrets
  ${EndIf}
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${WINDOWED}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\${BILL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing else is in it
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${CONSOLE}"
  !insertmacro RemoveLinks
  !insertmacro RemoveLogin
  DeleteRegKey SHCTX "${UNINSTALL_KEY}" ; the last: another process may wait for it
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Section Uninstall
  ${If} $Raise == 1
    Call un.LetAdministrator
  ${Else}
    Call un.RemoveProgram
  ${EndIf}
  ${If} $Purge == 1
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\${TITLE}"
  ${EndIf}
SectionEnd
