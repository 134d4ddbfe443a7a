const a = "‮⁦"; /* ‮ } ⁦if (b) */
