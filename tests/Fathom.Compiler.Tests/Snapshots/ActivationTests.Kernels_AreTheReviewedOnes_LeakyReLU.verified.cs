		// LeakyReLU: outputs = f(sums), element by element.
		// f(s) = s above zero, parameter * s below.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void ApplyLeakyReLU(float* sums, float* outputs, int count, float parameter)
		{
			for (int index = 0; index < count; index += 8)
			{
				*(F32x8*)&outputs[index] = VectorMath.LeakyReLU(*(F32x8*)&sums[index], parameter);
			}
		}

		// LeakyReLU: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the outputs.
		// Values too small to matter become zero, so that no later step meets a denormal number.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void BackThroughLeakyReLU(float* deltas, float* outputs, int count, float parameter)
		{
			for (int index = 0; index < count; index += 8)
			{
				F32x8 derivative = VectorMath.LeakyReLUDerivative(*(F32x8*)&outputs[index], parameter);
				*(F32x8*)&deltas[index] = KernelMath.FlushTiny(*(F32x8*)&deltas[index] * derivative);
			}
		}
