		// The mean loss of 2 rows of 11 outputs, and its gradient with respect to them:
		// loss = mean of (outputs - targets)^2; gradient = 2 (outputs - targets) / (rows * outputs).
		[Jit(JitOptions.AggressiveOptimization)]
		private static float MeanSquaredError11(float* outputs, float* targets, float* deltas)
		{
			double total = 0;
			F32x8 scale = V256.Create(2f / (2f * 11f));
			F32x8 inUse = V256.AsSingle(V256.Create(-1, -1, -1, 0, 0, 0, 0, 0));

			for (int row = 0; row < 2; row++)
			{
				float* rowOutputs = &outputs[row * 16];
				float* rowDeltas = &deltas[row * 16];
				float* rowTargets = &targets[row * 16];
				F32x8 squares = F32x8.Zero;

				{
					F32x8 difference = *(F32x8*)rowOutputs - *(F32x8*)rowTargets;
					squares = X86Fma.MultiplyAdd(difference, difference, squares);
					*(F32x8*)rowDeltas = difference * scale;
				}

				{
					F32x8 difference = (*(F32x8*)&rowOutputs[8] - *(F32x8*)&rowTargets[8]) & inUse;
					squares = X86Fma.MultiplyAdd(difference, difference, squares);
					*(F32x8*)&rowDeltas[8] = difference * scale;
				}

				total += (1.0 / 11) * V256.Sum(squares);
			}

			return (float)(total / 2);
		}
