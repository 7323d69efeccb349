using System;
using System.IO;
using System.Linq;
using Fathom;
using Fathom.Data.Shapeset;
using Fathom.Insight;
using Fathom.Training;
using Quickstart;

// Two networks that differ in nothing but their initial weights, trained on the same images: Glorot and Bengio (2010) in a minute.
Settings settings = Settings.Parse(args);
Console.WriteLine("Two deep tanh networks, compiled from attributes, learn to tell nine kinds of 32 x 32 images apart: one or two");
Console.WriteLine("triangles, parallelograms and ellipses (Shapeset-3x2). They differ only in how their weights are drawn.");

var standard = new StandardNet(settings.Seed);
var glorot = new GlorotNet(settings.Seed);
Console.WriteLine($"{standard.Description.Layers.Count} layers, {standard.Description.ParameterCount:N0} parameters, "
    + $"{standard.InstructionSet} kernels, seed {settings.Seed}, {settings.Steps:N0} steps of {standard.Description.Batch} images each.");
Console.WriteLine();

ExampleSet<int> test = ExampleSet.Draw(new ShapesetStream(new ShapesetOptions { Seed = Settings.TestSeed }), Settings.TestImages);
Run[] runs =
[
    Run.Train("Init.Standard", standard, settings, test),
    Run.Train("Init.GlorotUniform", glorot, settings, test),
];

foreach (Run run in runs)
{
    Console.WriteLine();
    Console.WriteLine($"{run.Name}, at the first step:");
    Console.Write(StatisticsTable.Format(run.AtFirstStep));
    Console.WriteLine(TrainingDiagnosis.Of(run.AtFirstStep).Sentence);
    Console.WriteLine();
    Console.WriteLine($"{run.Name}, at the last step:");
    Console.Write(StatisticsTable.Format(run.AtLastStep));
    Console.WriteLine(TrainingDiagnosis.Of(run.AtLastStep).Sentence);
}

Console.WriteLine();
Console.WriteLine($"Test error on {test.Rows:N0} images that neither network has seen (always naming one class: 83.3 %):");
foreach (Run run in runs)
{
    Console.WriteLine($"  {run.Name,-20}{run.TestError * 100,6:F1} %");
}

Console.WriteLine();
Report.Write("quickstart.html", [.. runs.Select(run => run.Log)], new ReportOptions
{
    Title = "The same network, two ways to draw its weights",
    RunNames = [.. runs.Select(run => run.Name)],
});
Console.WriteLine($"What happened in the layers: open {Path.GetFullPath("quickstart.html")}");

Console.WriteLine();
standard.Save("standard.safetensors");
glorot.Save("glorot.safetensors");
GlorotNet.Predictor loaded = GlorotNet.LoadPredictor("glorot.safetensors");
string verdict = Predictions.AreSame(glorot, loaded, test) ? "gives the same predictions, bit for bit" : "gives OTHER predictions";
Console.WriteLine($"Saved {Path.GetFullPath("standard.safetensors")} and glorot.safetensors;");
Console.WriteLine($"the second, loaded back for inference only, {verdict}.");
return verdict.Contains("OTHER") ? 1 : 0;
