# Tries the installer on Windows itself, as the release workflow does: installs without asking, starts, calls,
# looks into the registry, upgrades, removes. Meant for a machine that may be changed. In Wine: try_in_wine.py.
$ErrorActionPreference = "Stop"
$setup = Get-ChildItem dist/dialer-*-windows-x64-setup.exe | Select-Object -First 1
$folder = "$env:LOCALAPPDATA\Programs\Dialer"
$uninstallKey = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dialer"

function Expect($holds, $what) {
    if (-not $holds) { throw "it did not come about: $what" }
    Write-Output "ok: $what"
}
function Run($file, $words) {
    $process = Start-Process $file -ArgumentList $words -Wait -PassThru
    Expect ($process.ExitCode -eq 0) "$(Split-Path $file -Leaf) $words"
}

Run $setup.FullName "/S"
$version = & "$folder\dialer.exe" --version
Expect ($version -eq "dialer $((Get-ItemProperty $uninstallKey).DisplayVersion)") "it says $version"
New-Item "$folder\_internal\stale.txt" | Out-Null
Run $setup.FullName "/S /STARTATLOGIN"
Expect (-not (Test-Path "$folder\_internal\stale.txt")) "installed again, it replaces the older one whole"
Expect ((Get-ItemProperty "HKCU:\Software\Microsoft\Windows\CurrentVersion\Run").Dialer -match "--at-login") "it starts at login where asked to"

$told = & "$folder\dialer.exe" demo --text --speed 30
Expect (($told -match "completed").Count -ge 3) "the demo calls through every provider"
& "$folder\dialer.exe" accounts add vault --provider calledin --set api_key=none --own-number +12125550100
$doctor = & "$folder\dialer.exe" doctor --json | ForEach-Object { $_ | ConvertFrom-Json }
Expect (($doctor | Where-Object check -eq "keychain").ok) "the keychain keeps secrets"
Expect (($doctor | Where-Object check -eq "listener").ok) "the listener takes callbacks"
& "$folder\dialer.exe" accounts remove vault

$capabilities = (Get-ItemProperty "HKCU:\Software\RegisteredApplications").Dialer
foreach ($scheme in "tel", "callto", "sip") {
    $class = (Get-ItemProperty "HKCU:\$capabilities\URLAssociations").$scheme
    $opens = (Get-ItemProperty "HKCU:\Software\Classes\$class\shell\open\command")."(default)"
    Expect ($opens -eq "`"$folder\dialer-gui.exe`" `"%1`"") "${scheme}: links lead to it"
}

$window = Start-Process "$folder\dialer-gui.exe" -PassThru
$deadline = (Get-Date).AddSeconds(60)
while (-not $window.MainWindowHandle -and (Get-Date) -lt $deadline) { Start-Sleep -Milliseconds 200; $window.Refresh() }
Expect ($window.MainWindowHandle -ne 0) "the window opens"
$early = Start-Process $setup.FullName -ArgumentList "/S" -Wait -PassThru
Expect ($early.ExitCode -eq 2) "and nothing is replaced while it is open"
Stop-Process $window.Id
Wait-Process $window.Id -ErrorAction SilentlyContinue

$data = "$env:LOCALAPPDATA\Dialer"
Expect (Test-Path $data) "the person's data is there"
# _?= keeps the uninstaller in its place, so that it can be waited for.
Run "$folder\uninstall.exe" "/S _?=$folder"
Expect (-not (Test-Path "$folder\_internal")) "uninstalled, silently"
Expect (-not (Test-Path $uninstallKey)) "no registry entry"
Expect (Test-Path $data) "but the person's data is left"
