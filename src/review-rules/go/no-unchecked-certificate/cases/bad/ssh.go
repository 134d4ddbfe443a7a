package deploy

import "golang.org/x/crypto/ssh"

func connect(host string, signer ssh.Signer) (*ssh.Client, error) {
	config := &ssh.ClientConfig{
		User:            "deploy",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(signer)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(), // expect: insecure-tls
	}
	return ssh.Dial("tcp", host+":22", config)
}
