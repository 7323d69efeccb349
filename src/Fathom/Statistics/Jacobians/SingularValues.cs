namespace Fathom;

/// <summary>
/// The singular values of a Jacobian, J = dz'/dz, equation 17 of Glorot and Bengio (2010): by how much it stretches. All min(rows, columns)
/// of them count, zeros too. NaN where a value on the way was not finite.
/// </summary>
/// <param name="Mean">
/// Their mean: for a square layer of independent weights about 0.85 times their root mean square; the paper's "around 0.8" and "0.5".
/// </param>
/// <param name="RootMeanSquare">Their root mean square, by which a random vector's length changes in the mean.</param>
/// <param name="Largest">The largest, the spectral norm.</param>
public readonly record struct SingularValues(double Mean, double RootMeanSquare, double Largest);
