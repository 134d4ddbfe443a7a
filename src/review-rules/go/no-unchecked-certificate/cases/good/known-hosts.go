package deploy

import (
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func connect(host, file string) (*ssh.Client, error) {
	callback, err := knownhosts.New(file)
	if err != nil {
		return nil, err
	}
	return ssh.Dial("tcp", host, &ssh.ClientConfig{User: "deploy", HostKeyCallback: callback})
}
