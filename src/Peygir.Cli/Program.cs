Console.WriteLine("peygir");
