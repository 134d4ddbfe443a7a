package login

import (
	"fmt"
)

func show(password string) {
	fmt.Printf("Your password is: %s\n", password)
	fmt.Println(password)
}
