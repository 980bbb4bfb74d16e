using Peygir.Cli;
using Peygir.Reading;

// The models are loaded beside the parsing of the command line: a short run waits for little else. What goes wrong is
// told where they are needed.
if (args is ["read" or "add" or "demo", ..])
{
    _ = Task.Run(() => Reader.Default);
}

return await CommandLine.RunAsync(args);
