#!/usr/bin/env node
import { launch } from './launch.mjs';

launch(import.meta.url, 'cli/main');
