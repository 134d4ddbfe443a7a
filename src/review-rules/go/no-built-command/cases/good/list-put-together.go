package deploy

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"golang.org/x/crypto/ssh"
)

func pull(r *http.Request) error {
	args := []string{"pull"}
	args = append(args, "--", r.FormValue("image"))
	if err := exec.Command("docker", args...).Run(); err != nil {
		return err
	}
	list := []string{"-c", `docker rm -- "$1"`, "sh"}
	list = append(list, r.FormValue("name"))
	if err := exec.Command("sh", list...).Run(); err != nil {
		return err
	}
	return syscall.Exec("/bin/ls", []string{"ls", "-c", r.FormValue("dir")}, os.Environ())
}

func remote(client *ssh.Client, unit string) error {
	session, err := client.NewSession()
	if err != nil {
		return err
	}
	defer session.Close()
	return session.Run("systemctl restart nginx")
}

func upload(r *http.Request) error {
	_, hdr, err := r.FormFile("image")
	if err != nil {
		return err
	}
	name := filepath.Base(hdr.Filename)
	return exec.Command("convert", "--", name, name+".png").Run()
}
