		// Sigmoid: outputs = f(sums), element by element.
		// f(s) = 1 / (1 + exp(-s)).
		[Jit(JitOptions.AggressiveOptimization)]
		private static void ApplySigmoid(float* sums, float* outputs, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				*(F32x8*)&outputs[index] = VectorMath.Sigmoid(*(F32x8*)&sums[index]);
			}
		}

		// Sigmoid: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the outputs.
		// Values too small to matter become zero, so that no later step meets a denormal number.
		[Jit(JitOptions.AggressiveOptimization)]
		private static void BackThroughSigmoid(float* deltas, float* outputs, int count)
		{
			for (int index = 0; index < count; index += 8)
			{
				F32x8 derivative = VectorMath.SigmoidDerivative(*(F32x8*)&outputs[index]);
				*(F32x8*)&deltas[index] = KernelMath.FlushTiny(*(F32x8*)&deltas[index] * derivative);
			}
		}
