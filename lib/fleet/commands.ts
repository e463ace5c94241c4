/** Header of what the lines below write; every column is one that the reader knows. */
export const COMMAND_HEADER = 'Name,AdminDisplayVersion,ServerRole,Site,FileVersion';

const ROW = `'"{0}","{1}","{2}","{3}","{4}"' -f $_.Name, $_.AdminDisplayVersion, $_.ServerRole, $_.Site`;

/** Lines for the Exchange Management Shell. They use nothing that PowerShell 1.0 lacks, such as try and ConvertTo-Csv. Each is one block, so that its output can be sent on. */
export const COMMANDS = [
  {
    id: 'one-server',
    title: 'One server: run it on that server',
    text: `& { '${COMMAND_HEADER}'; Get-ExchangeServer $env:COMPUTERNAME | ForEach-Object { ${ROW}, (Get-Command ExSetup.exe).FileVersionInfo.FileVersion } }`,
  },
  {
    id: 'all-servers',
    title: 'All servers: run it once, over the administrative shares',
    // A trap, because PowerShell 1.0 has no try. One statement inside it, so that a failure writes one word.
    text: `& { '${COMMAND_HEADER}'; Get-ExchangeServer | ForEach-Object { $s = $_; $v = & { trap { 'NotReached'; continue } [Diagnostics.FileVersionInfo]::GetVersionInfo('\\\\' + $s.Fqdn + '\\' + (Split-Path "$($s.DataPath)").Replace(':', '$') + '\\Bin\\ExSetup.exe').FileVersion }; ${ROW}, $v } }`,
  },
] as const;
