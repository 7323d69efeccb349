System.Console.WriteLine("Conformance");
