		// Softplus: outputs = f(sums), element by element.
		// f(s) = ln(1 + exp(s)).
		[Jit(JitOptions.AggressiveOptimization)]
		private static void ApplySoftplus(float* sums, float* outputs, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				*(F32x8*)&outputs[index] = VectorMath.Softplus(*(F32x8*)&sums[index]);
			}
		}

		// Softplus: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the pre-activations.
		// Values too small to matter become zero, so that no later step meets a denormal number.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void BackThroughSoftplus(float* deltas, float* sums, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				F32x8 derivative = VectorMath.SoftplusDerivative(*(F32x8*)&sums[index]);
				*(F32x8*)&deltas[index] = KernelMath.FlushTiny(*(F32x8*)&deltas[index] * derivative);
			}
		}
