package login

import (
	"log"
)

func look(secretName, passwordFile, tokenID, tokenURL string) {
	log.Println(secretName, passwordFile, tokenID, tokenURL)
}
