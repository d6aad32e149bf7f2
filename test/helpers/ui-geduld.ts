// How long a test of the screen waits for what should come: far more than it takes, so that a busy machine decides nothing.
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 10_000 });
