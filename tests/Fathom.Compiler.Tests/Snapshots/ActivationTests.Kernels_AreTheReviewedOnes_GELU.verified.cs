		// GELU: outputs = f(sums), element by element.
		// f(s) = s * Phi(s), Phi the Gaussian distribution function.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void ApplyGELU(float* sums, float* outputs, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				*(F32x8*)&outputs[index] = VectorMath.GELU(*(F32x8*)&sums[index]);
			}
		}

		// GELU: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the pre-activations.
		// Values too small to matter become zero, so that no later step meets a denormal number.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void BackThroughGELU(float* deltas, float* sums, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				F32x8 derivative = VectorMath.GELUDerivative(*(F32x8*)&sums[index]);
				*(F32x8*)&deltas[index] = KernelMath.FlushTiny(*(F32x8*)&deltas[index] * derivative);
			}
		}
