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

        // The moments of 11 activations a row, measured from the first so that the variance is not a difference of large sums,
        // their range, and how many lie on the flat part of the activation function.
        [Jit(JitOptions.AggressiveOptimization)]
        private static void ELUMoments11_1(float* sums, float* outputs, double* moments)
        {
            float first = outputs[0];
            F32x8 pivot = V256.Create(first);
            F32x8 smallest = pivot;
            F32x8 largest = pivot;
            F32x8 inUse = V256.AsSingle(V256.Create(-1, -1, -1, 0, 0, 0, 0, 0));

            for (int row = 0; row < 2; row++)
            {
                float* rowSums = &sums[row * 16];
                float* rowOutputs = &outputs[row * 16];
                F32x8 sum = F32x8.Zero;
                F32x8 squares = F32x8.Zero;
                F32x8 saturated = F32x8.Zero;

                {
                    F32x8 output = *(F32x8*)rowOutputs;
                    F32x8 deviation = output - pivot;
                    sum += deviation;
                    squares = X86Fma.MultiplyAdd(deviation, deviation, squares);
                    smallest = V256.Min(smallest, output);
                    largest = V256.Max(largest, output);
                    saturated += KernelMath.OneOutside(output, -0.9375f, float.PositiveInfinity);
                }

                {
                    F32x8 output = V256.ConditionalSelect(inUse, *(F32x8*)&rowOutputs[8], pivot);
                    F32x8 deviation = output - pivot;
                    sum += deviation;
                    squares = X86Fma.MultiplyAdd(deviation, deviation, squares);
                    smallest = V256.Min(smallest, output);
                    largest = V256.Max(largest, output);
                    saturated += KernelMath.OneOutside(output, -0.9375f, float.PositiveInfinity) & inUse;
                }

                moments[1 /* ActivationSum */] += V256.Sum(sum);
                moments[2 /* ActivationSquares */] += V256.Sum(squares);
                moments[5 /* ActivationSaturated */] += V256.Sum(saturated);
            }

            moments[0 /* ActivationPivot */] = first;
            moments[3 /* ActivationMinimum */] = KernelMath.Minimum(smallest);
            moments[4 /* ActivationMaximum */] = KernelMath.Maximum(largest);
        }
