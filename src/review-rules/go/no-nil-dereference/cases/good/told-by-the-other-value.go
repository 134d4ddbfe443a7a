package version

import "runtime/debug"

var version = "development"

func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || (info != nil && info.Main.Version == "") {
		return version
	}
	return info.Main.Version
}

type reply struct{ Code int }

func Code(load func() (*reply, error)) int {
	got, err := load()
	if err != nil || (got != nil && got.Code == 0) {
		return 500
	}
	return got.Code
}
