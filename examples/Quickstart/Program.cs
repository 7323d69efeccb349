System.Console.WriteLine("Quickstart");
