		// Softsign: outputs = f(sums), element by element.
		// f(s) = s / (1 + |s|).
		[Jit(JitOptions.AggressiveOptimization)]
		private static void ApplySoftsign(float* sums, float* outputs, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				*(F32x8*)&outputs[index] = VectorMath.Softsign(*(F32x8*)&sums[index]);
			}
		}

		// Softsign: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the outputs.
		// Values too small to matter become zero, so that no later step meets a denormal number.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void BackThroughSoftsign(float* deltas, float* outputs, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				F32x8 derivative = VectorMath.SoftsignDerivative(*(F32x8*)&outputs[index]);
				*(F32x8*)&deltas[index] = KernelMath.FlushTiny(*(F32x8*)&deltas[index] * derivative);
			}
		}
