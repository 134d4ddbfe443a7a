package login

import (
	"log"
)

func look(secretName, passwordFile, tokenID, tokenURL string) {
	log.Println(secretName, passwordFile, tokenID, tokenURL)
}

func find(secret string, ref struct{ Secret string }, err error) {
	log.Printf("no secret %s, nor %s: %v", secret, ref.Secret, err)
}
