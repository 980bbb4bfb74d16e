using Peygir.Cli;

return await CommandLine.RunAsync(args);
