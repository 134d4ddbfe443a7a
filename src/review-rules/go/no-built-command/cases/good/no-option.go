package source

import "os/exec"

const mirror = "https://example.com/mirror.git"

func Clone(url, dir string) error {
	return exec.Command("git", "clone", "--", url, dir).Run()
}

func CloneMirror(dir string) error {
	return exec.Command("git", "clone", mirror, dir).Run()
}

func Checkout(dir, branch string) error {
	return exec.Command("git", "fetch", "origin", "refs/heads/"+branch).Run()
}

func Fetch(url string) error {
	return exec.Command("curl", "-fsSL", "--url", url).Run()
}

func Log(args ...string) error {
	return exec.Command("git", append([]string{"log"}, args...)...).Run()
}
