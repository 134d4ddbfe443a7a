package deploy

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"golang.org/x/crypto/ssh"
)

func pull(w http.ResponseWriter, r *http.Request) {
	args := []string{"-c"}
	args = append(args, "docker pull "+r.FormValue("image"))
	_ = exec.Command("bash", args...).Run() // expect: command-injection
	list := []string{"-e", "-c", "docker rm " + r.FormValue("name")}
	_ = exec.CommandContext(r.Context(), "sh", list...).Run() // expect: command-injection
	_ = syscall.Exec("/bin/sh", []string{"sh", "-c", "ls " + r.FormValue("dir")}, os.Environ()) // expect: command-injection
}

func remote(client *ssh.Client, r *http.Request) ([]byte, error) {
	session, err := client.NewSession()
	if err != nil {
		return nil, err
	}
	defer session.Close()
	return session.CombinedOutput("systemctl restart " + r.FormValue("unit")) // expect: command-injection
}

type thumber struct{ dir string }

func (t *thumber) render(size, name string) error {
	sh := fmt.Sprintf("convert %s/%s -resize %s %s/thumb-%s", t.dir, name, size, t.dir, name)
	return exec.Command("sh", "-c", sh).Run() // expect: command-injection
}

func (t *thumber) upload(w http.ResponseWriter, r *http.Request) {
	f, hdr, err := r.FormFile("image")
	if err != nil {
		return
	}
	defer f.Close()
	name := filepath.Base(hdr.Filename)
	dst, err := os.Create(filepath.Join(t.dir, name))
	if err != nil {
		return
	}
	_, _ = io.Copy(dst, f)
	_ = t.render("200x200", name)
}
