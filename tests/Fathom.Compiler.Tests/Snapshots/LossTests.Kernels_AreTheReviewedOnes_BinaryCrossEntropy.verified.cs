		// What Predict makes of logits, in place.
		private static void Finish(float* logits, int rows)
		{
			ApplySigmoid(logits, logits, rows * 16);
		}

		// The mean loss of 2 rows of 11 outputs, and its gradient with respect to them:
		// loss = mean of ln(1 + exp(outputs)) - targets * outputs; gradient = (sigmoid(outputs) - targets) / (rows * outputs).
		[Jit(JitOptions.AggressiveOptimization)]
		private static float BinaryCrossEntropy11(float* outputs, float* targets, float* deltas)
		{
			double total = 0;
			F32x8 scale = V256.Create(1f / (2f * 11f));
			F32x8 inUse = V256.AsSingle(V256.Create(-1, -1, -1, 0, 0, 0, 0, 0));

			for (int row = 0; row < 2; row++)
			{
				float* rowOutputs = &outputs[row * 16];
				float* rowDeltas = &deltas[row * 16];
				float* rowTargets = &targets[row * 16];
				F32x8 losses = F32x8.Zero;

				{
					F32x8 logit = *(F32x8*)rowOutputs;
					F32x8 target = *(F32x8*)rowTargets;
					losses += VectorMath.Softplus(logit) - target * logit;
					*(F32x8*)rowDeltas = (VectorMath.Sigmoid(logit) - target) * scale;
				}

				{
					F32x8 logit = *(F32x8*)&rowOutputs[8];
					F32x8 target = *(F32x8*)&rowTargets[8];
					losses += (VectorMath.Softplus(logit) - target * logit) & inUse;
					*(F32x8*)&rowDeltas[8] = ((VectorMath.Sigmoid(logit) - target) * scale) & inUse;
				}

				total += V256.Sum(losses) * (1.0 / 11);
			}

			return (float)(total / 2);
		}

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
