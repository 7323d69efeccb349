namespace PaperFigures.Settings;

/// <summary>The command line asks for something that there is not.</summary>
internal sealed class SettingsException(string message) : Exception(message);
