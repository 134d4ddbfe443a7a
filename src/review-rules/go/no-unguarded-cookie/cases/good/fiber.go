package web

import "github.com/gofiber/fiber/v2"

func signIn(c *fiber.Ctx, token string) {
	c.Cookie(&fiber.Cookie{Name: "access_token", Value: token, HTTPOnly: true})
	c.Cookie(&fiber.Cookie{Name: "lang", Value: "en"})
}
