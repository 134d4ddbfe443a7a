package tools

import "os/exec"

func Setup() error {
	if err := install("curl"); err != nil {
		return err
	}
	return install("git")
}

func install(name string) error {
	return exec.Command("sh", "-c", "apt-get install -y "+name+" >/dev/null").Run()
}
