package deploy

import (
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func callback(file string) (ssh.HostKeyCallback, error) {
	if file == "" {
		return ssh.InsecureIgnoreHostKey(), nil
	}
	return knownhosts.New(file)
}
