		// ELU: outputs = f(sums), element by element.
		// f(s) = s above zero, parameter * (exp(s) - 1) below.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void ApplyELU(float* sums, float* outputs, int count, float parameter)
		{
			for (int index = 0; index < count; index += 8)
			{
				*(F32x8*)&outputs[index] = VectorMath.ELU(*(F32x8*)&sums[index], parameter);
			}
		}

		// ELU: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the outputs.
		// Values too small to matter become zero, so that no later step meets a denormal number.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void BackThroughELU(float* deltas, float* outputs, int count, float parameter)
		{
			for (int index = 0; index < count; index += 8)
			{
				F32x8 derivative = VectorMath.ELUDerivative(*(F32x8*)&outputs[index], parameter);
				*(F32x8*)&deltas[index] = KernelMath.FlushTiny(*(F32x8*)&deltas[index] * derivative);
			}
		}
