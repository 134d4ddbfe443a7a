load().then(show, (error, again) => again());
load().catch((error, again) => retry(again));
