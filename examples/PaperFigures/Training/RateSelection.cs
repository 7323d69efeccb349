namespace PaperFigures.Training;

/// <summary>
/// Chooses a learning rate on validation error, as the paper did (section 2.3). A network that still names one class whatever it is
/// shown is wrong for five sixths of Shapeset's images, more or less by the sampling of the validation set, so such errors say nothing of
/// their rates. Where no rate has left that plateau the largest goes on: the way off it is a matter of steps times rate.
/// </summary>
internal static class RateSelection
{
    /// <summary>Whether some rate has left the plateau.</summary>
    public static bool HasLearnt(IReadOnlyList<Candidate> candidates, double plateau) =>
        candidates.Any(candidate => candidate.ValidationError < plateau);

    /// <summary>The rate to go on with.</summary>
    /// <param name="candidates">At least one.</param>
    /// <param name="plateau">The least error, 0..1, that counts as having learnt nothing yet.</param>
    /// <exception cref="InvalidOperationException">Training diverged at every rate.</exception>
    public static Candidate Choose(IReadOnlyList<Candidate> candidates, double plateau)
    {
        List<Candidate> sound = candidates.Where(candidate => !double.IsNaN(candidate.ValidationError)).ToList();
        if (sound.Count == 0)
        {
            throw new InvalidOperationException("Training diverged at every learning rate of the grid; it needs smaller ones.");
        }

        return HasLearnt(sound, plateau)
            ? sound.MinBy(candidate => candidate.ValidationError)!
            : sound.MaxBy(candidate => candidate.Rate)!;
    }
}
