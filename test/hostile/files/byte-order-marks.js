﻿const a = 1;
