		// What Predict makes of logits, in place.
		private static void Finish(float* logits, int rows)
		{
			Softmax11(logits, rows);
		}

		// The mean loss of 2 rows of 11 outputs, and its gradient with respect to them:
		// loss = ln(sum of exp(outputs)) - outputs[target]; gradient = (softmax(outputs) - onehot(target)) / rows.
		[Jit(JitOptions.AggressiveOptimization)]
		private static float CrossEntropy11(float* outputs, int* targets, float* deltas)
		{
			double total = 0;
			float* sums = stackalloc float[16];
			float* rests = &sums[8];
			F32x8 inUse = V256.AsSingle(V256.Create(-1, -1, -1, 0, 0, 0, 0, 0));

			for (int row = 0; row < 2; row++)
			{
				float* rowOutputs = &outputs[row * 16];
				float* rowDeltas = &deltas[row * 16];
				F32x8 largest = V256.Create(float.NegativeInfinity);
				largest = V256.Max(largest, *(F32x8*)rowOutputs);
				largest = V256.Max(largest, V256.ConditionalSelect(inUse, *(F32x8*)&rowOutputs[8], largest));
				float maximum = KernelMath.Maximum(largest);
				F32x8 shift = V256.Create(maximum);
				F32x8 partialSums = F32x8.Zero;

				{
					F32x8 exponential = VectorMath.Exp(*(F32x8*)rowOutputs - shift);
					partialSums += exponential;
					*(F32x8*)rowDeltas = exponential;
				}

				{
					F32x8 exponential = VectorMath.Exp(*(F32x8*)&rowOutputs[8] - shift) & inUse;
					partialSums += exponential;
					*(F32x8*)&rowDeltas[8] = exponential;
				}

				float sum = V256.Sum(partialSums);
				F32x8 partialRest = F32x8.Zero;
				partialRest += KernelMath.AtMostHalf(*(F32x8*)rowDeltas);
				partialRest += KernelMath.AtMostHalf(*(F32x8*)&rowDeltas[8]);
				float rest = V256.Sum(partialRest);
				sums[row] = sum;
				rests[row] = rest;
				total += maximum - rowOutputs[targets[row]];
				F32x8 scale = V256.Create(1f / (sum * 2f));
				*(F32x8*)rowDeltas = *(F32x8*)rowDeltas * scale;
				*(F32x8*)&rowDeltas[8] = *(F32x8*)&rowDeltas[8] * scale;
				rowDeltas[targets[row]] -= 1f / 2f;
			}

			for (int row = 0; row < 2; row += 8)
			{
				*(F32x8*)&sums[row] = KernelMath.LogOfSum(*(F32x8*)&sums[row], *(F32x8*)&rests[row]);
			}

			for (int row = 0; row < 2; row++)
			{
				total += sums[row];
			}

			return (float)(total / 2);
		}

		// Softmax of 11 logits a row, in place:
		// probability = exp(logit - largest) / sum of exp(logit - largest).
		[Jit(JitOptions.AggressiveOptimization)]
		private static void Softmax11(float* logits, int rows)
		{
			F32x8 inUse = V256.AsSingle(V256.Create(-1, -1, -1, 0, 0, 0, 0, 0));

			for (int row = 0; row < rows; row++)
			{
				float* rowLogits = &logits[row * 16];
				F32x8 largest = V256.Create(float.NegativeInfinity);
				largest = V256.Max(largest, *(F32x8*)rowLogits);
				largest = V256.Max(largest, V256.ConditionalSelect(inUse, *(F32x8*)&rowLogits[8], largest));
				float maximum = KernelMath.Maximum(largest);
				F32x8 shift = V256.Create(maximum);
				F32x8 partialSums = F32x8.Zero;

				{
					F32x8 exponential = VectorMath.Exp(*(F32x8*)rowLogits - shift);
					partialSums += exponential;
					*(F32x8*)rowLogits = exponential;
				}

				{
					F32x8 exponential = VectorMath.Exp(*(F32x8*)&rowLogits[8] - shift) & inUse;
					partialSums += exponential;
					*(F32x8*)&rowLogits[8] = exponential;
				}

				float sum = V256.Sum(partialSums);
				F32x8 scale = V256.Create(1f / sum);
				*(F32x8*)rowLogits = *(F32x8*)rowLogits * scale;
				*(F32x8*)&rowLogits[8] = *(F32x8*)&rowLogits[8] * scale;
			}
		}
