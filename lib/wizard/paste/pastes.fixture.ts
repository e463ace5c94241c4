/** What people paste, as the tools print it; names of servers and domains are invented. */
export const PASTES = {
  exchangeServerList: String.raw`[PS] C:\>Get-ExchangeServer EX01 | fl

RunspaceId                      : 0d7c2ab7-6a5d-4f6b-9ff5-0c3c6f1f5d3e
Name                            : EX01
DataPath                        : C:\Program Files\Microsoft\Exchange Server\V14\Mailbox
Edition                         : Enterprise
ExchangeLegacyDN                : /o=First Organization/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=EX01
Fqdn                            : EX01.contoso.example
ErrorReportingEnabled           : False
ServerRole                      : Mailbox, ClientAccess, Hu
                                  bTransport
StaticDomainControllers         : {}
AdminDisplayVersion             : Version 14.3 (Build 123.4)
Site                            : contoso.example/Configuration/Sites/Default-First-Site-Name
ExchangeVersion                 : 0.1 (8.0.535.0)
Guid                            : 4c2f2a5b-1111-2222-3333-0123456789ab
WhenChanged                     : 14.03.2013 08:15:00`,
  narrowTable: `Name            AdminDisplayVersion        ServerRole
----            -------------------        ----------
EX01            Version 8.1 (Bu...         Mailbox, ClientAccess...`,
  fileVersionInfo: String.raw`File:             C:\Program Files\Microsoft\Exchange Server\bin\ExSetup.exe
InternalName:     ExSetup.exe
OriginalFilename: ExSetup.exe
FileVersion:      08.03.0517.000
Product:          Microsoft® Exchange
ProductVersion:   08.03.0517.000
Debug:            False
Language:         English (United States)`,
  bothCommands: String.raw`AdminDisplayVersion : Version 14.2 (Build 247.5)

ProductVersion   FileVersion      FileName
--------------   -----------      --------
14.02.0390.003   14.02.0390.003   C:\Program Files\Microsoft\Exchange Server\V14\bin\ExSetup.exe`,
  installedUpdates: `Update Rollup 9 for Exchange Server 2007 Service Pack 1 (KB970162)\tMicrosoft Corporation\t8.1.240.6
Update Rollup 10 for Exchange Server 2007 Service Pack 1 (KB981407)\tMicrosoft Corporation\t8.1.240.6
Microsoft Exchange Server 2007\tMicrosoft Corporation\t8.1.240.6
Security Update for Windows Server 2003 (KB958644)`,
  hotFixes: String.raw`Source        Description      HotFixID      InstalledBy          InstalledOn
------        -----------      --------      -----------          -----------
EX01          Update           KB2608656     NT AUTHORITY\SYSTEM  1/27/2012
EX01          Security Update  KB2992611     NT AUTHORITY\SYSTEM  11/12/2014`,
  regExport: String.raw`Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18\Products\AE1D439464EB1B8488741FFA028E291C\Patches\111]
"LocalPackage"="C:\\Windows\\Installer\\3f4a.msp"
"State"=dword:00000002
"DisplayName"="Update Rollup 8-v2 for Exchange Server 2010 Service Pack 3 (KB2986475) 14.3.224.2"
"Installed"="20150110"

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18\Products\AE1D439464EB1B8488741FFA028E291C\Patches\222]
"DisplayName"="Update Rollup 10 for Exchange Server 2010 Service Pack 3 (KB3049853) 14.3.248.2"
"State"=dword:00000001`,
  regQuery: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18\Products\461C2B4266EDEF444B864AD6D9E5B613\Patches\A
    DisplayName    REG_SZ    Update Rollup 9 for Exchange Server 2007 Service Pack 3 (KB2746157) 8.3.297.2
    State    REG_DWORD    0x2
HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18\Products\461C2B4266EDEF444B864AD6D9E5B613\Patches\B
    DisplayName    REG_SZ    Update Rollup 13 for Exchange Server 2007 Service Pack 3 (KB2917522) 8.3.348.1`,
  updateKeys: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB953467
HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB959241`,
  uninstallKey: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\Microsoft Exchange v14
    DisplayName    REG_SZ    Microsoft Exchange Server 2010
    DisplayVersion    REG_SZ    14.3.123.4`,
  eventText: String.raw`Log Name:      Application
Source:        MsiInstaller
Date:          3/14/2010 10:11:12 AM
Event ID:      1023
Task Category: None
Level:         Error
Computer:      EX01.contoso.example
Description:
Product: Microsoft Exchange Server - Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed. Error code 1603. Additional information is available in the log file C:\Windows\Temp\ur2.log.`,
  eventXml: `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='MsiInstaller'/><EventID Qualifiers='0'>1023</EventID><Level>2</Level><TimeCreated SystemTime='2010-05-04T10:11:12.000Z'/><Computer>EX01.contoso.example</Computer></System><EventData><Data>Microsoft Exchange Server</Data><Data>Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2</Data><Data>1603</Data></EventData></Event>`,
  eventGerman: `Ereignis-ID: 1023 Quelle: MsiInstaller
Produkt: Microsoft Exchange Server – Update "Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2" konnte nicht installiert werden. Fehlercode 1603.`,
  fileInUse: String.raw`Source: MsiInstaller
Event ID: 11306
Product: Microsoft Exchange Server -- Error 1306. Another application has exclusive access to the file 'C:\Program Files\Microsoft\Exchange Server\Bin\ExSMIME.dll'. Please shut down all other applications, then click Retry.`,
  installerLog: String.raw`MSI (s) (94:3C) [10:11:12:123]: Product: Microsoft Exchange Server - Update 'Update Rollup 7 for Exchange Server 2007 Service Pack 3 (KB2655203) 8.3.264.0' could not be installed. Error code 1603. Additional information is available in the log file C:\ur.log.
MSI (s) (94:3C) [10:21:12:123]: Windows Installer installed an update. Product Name: Microsoft Exchange Server. Product Version: 8.3.83.6. Product Language: 1033. Update Name: Update Rollup 6 for Exchange Server 2007 Service Pack 3 (KB2608656) 8.3.245.2. Installation success or error status: 0.`,
  updateClient:
    'Installation Failure: Windows failed to install the following update with error 0x80070643: Update Rollup 7 for Exchange Server 2007 (KB953469).',
  wrongServicePack:
    "Product: Microsoft Exchange Server - Update 'Update Rollup 6 for Exchange Server 2007 Service Pack 1 (KB959241) 8.1.340.1' could not be installed. Error code 1642.",
  setupLog: String.raw`[03/15/2013 10:11:12.0123] [0] Setup version: 14.3.123.4.
[03/15/2013 10:11:13.0123] [0] Operating system version: Microsoft Windows NT 6.1.7601 Service Pack 1.
[03/15/2013 10:11:14.0123] [1] [ERROR] The following error was generated when "$error.Clear(); & $RoleBinPath\ServiceControl.ps1 EnableServices Critical" was run: "AuthorizationManager check failed.".`,
  owaAddress: 'https://mail.contoso.example/owa/8.1.359.2/themes/base/logon.css',
  owaHeader: 'HTTP/1.1 200 OK\nServer: Microsoft-IIS/7.5\nX-OWA-Version: 14.3.468.0\nX-AspNet-Version: 2.0.50727',
  spanish: 'AdminDisplayVersion : Versión 14.3 (Compilación 123.4)',
  otherSoftware:
    'Outlook 14.0.7015.1000\nWindows 6.1.7601.17514\nDNS server 8.8.8.8\nServer: Version 14.2 (Build 247.5)',
  assembly:
    "Could not load file or assembly 'Microsoft.Exchange.Common, Version=14.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35'",
  threeVersions: `AdminDisplayVersion: Version 8.2 (Build 176.2)
ExSetup.exe 08.03.0517.000
Update Rollup 22 for Exchange Server 2007 Service Pack 3 (KB3184712)`,
  interimUpdate: `Update Rollup 3 for Exchange Server 2010 Service Pack 1 (KB2529939)
Interim Update for Exchange Server 2010 Service Pack 1 (KB2581545)`,
  germanNumber: 'Installieren Sie 7.375.933,94 cm. ExSetup.exe 14.03.0181.006',
} as const;
